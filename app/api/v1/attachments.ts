import { attachmentShape } from '#api/v1/shapes/attachment'
import type { LucidModel } from '@adonisjs/lucid/types/model'
import Attachment from '#models/attachment'
import Entry from '#models/entry'
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
import { type Area, scopesOf } from '#services/api/scopes'
import { Table } from '#services/api/table'
import { requireType } from '#services/api/type_scopes'
import { readUpload } from '#services/api/upload'
import { sendFile } from '#services/attachments/send'
import {
  attach,
  DRAFT,
  removeUnclaimed,
  type StoredFile,
  trashFile,
} from '#services/attachments/store'
import { takeFiles } from '#services/attachments/take'
import type { RecordType } from '#services/changes/record_types'

const table = new Table({
  table: 'attachments',
  shape: attachmentShape,
  trash: true,
  sorts: { id: 'id', name: 'text' },
  sort: 'id',
})

const content = {
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

type Options = {
  type: RecordType
  /** `a task` */
  one: string
  area: Area
  /** The name of its operations and the address of the record. */
  name: string
  path: string
  model: LucidModel
}

/** The files of a kind of record: to list them, and to add some. */
function filesOf({ type, one, area, name, path, model }: Options): Operation[] {
  const [read, write] = scopesOf(area)
  const carrierOf = async (call: Call) => {
    const record = await own(model, call, call.params[path.split(':')[1]])
    return { type, id: (record as any).id as number }
  }
  async function receive(call: Call): Promise<Received> {
    const carrier = await carrierOf(call)
    await readUpload(call.http!)
    const taken = await takeFiles(call.http!.request, carrier, call.person)
    return {
      text: taken.map((file) => `${file.digest} ${file.name}`).join('\n'),
      value: taken,
      release: () => removeUnclaimed(taken),
    }
  }
  return [
    reads({
      name: `${name}.attachments.index`,
      area,
      method: 'GET',
      path: `${path}/attachments`,
      summary: `List the files of ${one}`,
      scope: read,
      query: table.query,
      answer: answers.page(attachmentShape),
      async run(call) {
        const { id } = await carrierOf(call)
        return table.page(call, (query) => query.where({ record_type: type, record_id: id }))
      },
    }),
    writes({
      name: `${name}.attachments.store`,
      area,
      method: 'POST',
      path: `${path}/attachments`,
      summary: `Attach files to ${one}`,
      description:
        'Send them as `files` of a form (multipart/form-data), up to 25 MB each. What their content is decides what they are; a kind that is not known is refused.',
      scope: write,
      body: takes.files(content, receive),
      answer: answers.list(attachmentShape, 201),
      async run(call) {
        const carrier = await carrierOf(call)
        const taken: StoredFile[] = call.input
        call.label('attachments.changes.added', { count: taken.length, name: taken[0].name })
        const ids: number[] = []
        for (const file of taken) ids.push((await attach(call.change, carrier, file)).id)
        return table.findAll(call, ids)
      },
    }),
  ]
}

/** A file by its number, for who may read or write what it belongs to. */
async function fileOf(call: Call, verb: 'read' | 'write'): Promise<Attachment> {
  const file = await own(Attachment, call, call.params.id)
  if (file.recordType !== DRAFT) requireType(call, file.recordType as RecordType, verb)
  return file
}

async function find(call: Call) {
  await fileOf(call, 'read')
  return table.find(call, call.params.id)
}

/** Files of tasks and of entries. */
export default [
  ...filesOf({
    type: 'task',
    one: 'a task',
    area: 'tasks',
    name: 'tasks',
    path: '/tasks/:task_id',
    model: Task,
  }),
  ...filesOf({
    type: 'entry',
    one: 'an entry',
    area: 'journal',
    name: 'journal',
    path: '/journal/:entry_id',
    model: Entry,
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
    run: async (call) => sendFile(call.http!.response, await fileOf(call, 'read')),
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
      const { change, label, person } = call
      const file = await fileOf(call, 'write')
      label('attachments.changes.trashed', { name: file.name })
      await trashFile(change, file, person.clock.now)
    },
  }),
] satisfies Operation[]
