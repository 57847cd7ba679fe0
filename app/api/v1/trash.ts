import type { TrashType } from '#services/changes/record_types'
import { TRASH_TYPES } from '#services/changes/record_types'
import { trashList } from '#queries/trash_list'
import { PAGE, paging } from '#services/api/list'
import { answers, type Operation, reads, writes } from '#services/api/operation'
import { ApiProblem } from '#services/api/problem'
import { is, Shape } from '#services/api/shape'
import { requireWriting, unreadable } from '#services/api/type_scopes'
import { findTrashed } from '#services/trash/find'
import { emptyTrash, purgeRecord } from '#services/trash/purge'
import { restore } from '#services/trash/restore'
import { titleOf } from '#services/words/records'

export const trashedShape = new Shape(
  'Trashed',
  {
    type: is.oneOf(TRASH_TYPES),
    id: is.id(),
    title: is.text(),
    trashed_at: is.moment(),
    within: is.maybe(
      is.text({ description: 'What it was in: a project’s name or a task’s title.' })
    ),
    tasks: is.integer({ minimum: 0, description: 'Tasks that went with it.' }),
  },
  { description: 'Something that was deleted and can be restored for 30 days.' }
)

const path = '/trash/:record_type/:id'

export default [
  reads({
    name: 'trash.index',
    area: 'changes',
    method: 'GET',
    path: '/trash',
    summary: 'List what is in the trash, the newest first',
    description: 'Of the areas that the token may read.',
    scope: 'changes:read',
    query: paging,
    answer: answers.page(trashedShape),
    run: ({ person, scopes, query, client }) => {
      const hidden = new Set<string>(unreadable({ scopes }))
      const types = TRASH_TYPES.filter((type) => !hidden.has(type))
      const { cursor = null, limit = PAGE.usual } = query
      return trashList(person, cursor, { limit, types, client })
    },
  }),
  writes({
    name: 'trash.restorations.store',
    area: 'changes',
    method: 'POST',
    path: `${path}/restoration`,
    summary: 'Restore something from the trash',
    description:
      '`lost` names what it had to leave behind, because that is gone. It also needs the scope to write in the area of the record.',
    scope: 'changes:write',
    answer: answers.plain(
      {
        type: 'object',
        required: ['type', 'id', 'title', 'lost'],
        additionalProperties: false,
        properties: {
          type: { type: 'string', enum: [...TRASH_TYPES] },
          id: { type: 'integer', minimum: 1 },
          title: { type: 'string' },
          lost: { type: ['string', 'null'], enum: ['project', 'section', 'parent', null] },
        },
      },
      'What came back.'
    ),
    example: { type: 'task', id: 12, title: 'Call Ana', lost: null },
    async run({ change, client, label, params, person, scopes }) {
      const type: TrashType = params.record_type
      const record = await findTrashed(person, type, params.id, client)
      requireWriting({ scopes }, [type])
      const title = titleOf(record)
      label('trash.changes.restored', { title })
      const lost = await restore(change, record)
      if (record.trashedAt) {
        throw new ApiProblem('conflict', person.t(`trash.lost.${type}_${lost}`, { title }))
      }
      return { type, id: record.id, title, lost }
    },
  }),
  writes({
    name: 'trash.destroy',
    area: 'changes',
    method: 'DELETE',
    path,
    summary: 'Delete something for good',
    description:
      'This can’t be undone. It also needs the scope to write in the area of the record.',
    scope: 'changes:write',
    alone: true,
    answer: answers.nothing(),
    async run({ client, params, person, scopes }) {
      const type: TrashType = params.record_type
      const record = await findTrashed(person, type, params.id, client)
      requireWriting({ scopes }, [type])
      await purgeRecord(type, record, client)
    },
  }),
  writes({
    name: 'trash.empty',
    area: 'changes',
    method: 'DELETE',
    path: '/trash',
    summary: 'Delete everything in the trash for good',
    description: 'This can’t be undone. It also needs the scopes to write in every area.',
    scope: 'changes:write',
    alone: true,
    answer: answers.nothing(),
    async run({ client, person, scopes }) {
      requireWriting({ scopes }, TRASH_TYPES)
      await emptyTrash(person.id, client)
    },
  }),
] satisfies Operation[]
