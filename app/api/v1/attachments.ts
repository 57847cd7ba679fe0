import { attachmentShape } from '#api/v1/shapes/attachment'
import Attachment from '#models/attachment'
import Task from '#models/task'
import { extent } from '#services/api/list'
import {
  answers,
  type Call,
  type Operation,
  type Received,
  reads,
  takes,
  writes,
} from '#services/api/operation'
import { own } from '#services/api/own'
import { Table } from '#services/api/table'
import { readUpload } from '#services/api/upload'
import { sendFile } from '#services/attachments/send'
import { attach, removeUnclaimed, type StoredFile } from '#services/attachments/store'
import { takeFiles } from '#services/attachments/take'

const table = new Table({
  table: 'attachments',
  shape: attachmentShape,
  trash: true,
  sorts: { id: 'id', name: 'text' },
  sort: 'id',
})

const taskOf = (call: Call) => own(Task, call, call.params.task_id)
const find = (call: Call) => table.find(call, call.params.id)

const files = {
  type: 'object',
  required: ['files'],
  properties: {
    files: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', contentMediaType: 'application/octet-stream' },
    },
  },
}

async function receive(call: Call): Promise<Received> {
  const task = await taskOf(call)
  await readUpload(call.http!)
  const taken = await takeFiles(call.http!.request, task, call.person)
  return {
    text: taken.map(({ name, digest }) => `${digest} ${name}`).join('\n'),
    value: taken,
    release: () => removeUnclaimed(taken),
  }
}

/** Files of tasks. */
export default [
  reads({
    name: 'tasks.attachments.index',
    area: 'tasks',
    method: 'GET',
    path: '/tasks/:task_id/attachments',
    summary: 'List the files of a task',
    scope: 'tasks:read',
    query: table.query,
    answer: answers.page(attachmentShape),
    async run(call) {
      const task = await taskOf(call)
      return table.page(call, (query) => query.where({ record_type: 'task', record_id: task.id }))
    },
  }),
  writes({
    name: 'tasks.attachments.store',
    area: 'tasks',
    method: 'POST',
    path: '/tasks/:task_id/attachments',
    summary: 'Attach files to a task',
    description:
      'Send them as `files` of a form (multipart/form-data), up to 25 MB each. What their content is decides what they are; a kind that is not known is refused.',
    scope: 'tasks:write',
    body: takes.files(files, receive),
    answer: answers.list(attachmentShape, 201),
    async run(call) {
      const task = await taskOf(call)
      const taken: StoredFile[] = call.input
      call.label('attachments.changes.added', { count: taken.length, name: taken[0].name })
      const ids: number[] = []
      for (const file of taken) ids.push((await attach(call.change, 'task', task.id, file)).id)
      return table.findAll(call, ids)
    },
  }),
  reads({
    name: 'attachments.show',
    area: 'tasks',
    method: 'GET',
    path: '/attachments/:id',
    summary: 'Read what is known of a file',
    scope: 'tasks:read',
    query: extent(attachmentShape),
    answer: answers.one(attachmentShape),
    run: find,
  }),
  reads({
    name: 'attachments.content.show',
    area: 'tasks',
    method: 'GET',
    path: '/attachments/:id/content',
    summary: 'Download a file',
    scope: 'tasks:read',
    answer: answers.stream('The content, with its media type.'),
    run: async (call) => sendFile(call.http!.response, await own(Attachment, call, call.params.id)),
  }),
  writes({
    name: 'attachments.destroy',
    area: 'tasks',
    method: 'DELETE',
    path: '/attachments/:id',
    summary: 'Move a file to the trash',
    scope: 'tasks:write',
    answer: answers.nothing(),
    current: { shape: attachmentShape, find },
    async run(call) {
      const { change, label, params, person } = call
      const file = await own(Attachment, call, params.id)
      label('attachments.changes.trashed', { name: file.name })
      await file.trash(change, person.clock.now)
    },
  }),
] satisfies Operation[]
