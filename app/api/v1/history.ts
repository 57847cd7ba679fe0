import { errors } from '@adonisjs/lucid'
import { DateTime } from 'luxon'
import { canUndo, presentUndoConflicts } from '#presenters/change_history'
import { changeHistory } from '#queries/change_history'
import { namesOf, placesOf } from '#queries/places'
import { PAGE, paging } from '#services/api/list'
import { answers, type Call, type Operation, reads, writes } from '#services/api/operation'
import { ApiProblem } from '#services/api/problem'
import { is, type Row, Shape } from '#services/api/shape'
import { requireWriting, unreadable } from '#services/api/type_scopes'
import type { RecordType } from '#services/changes/record_types'
import { undoChange, type UndoConflict, UndoConflicts } from '#services/changes/undo'
import type { Person } from '#services/person'
import { changeInWords } from '#services/words/changes'

export const changeShape = new Shape(
  'Change',
  {
    id: is.id(),
    what: is.text({ description: 'In the person’s language.' }),
    via: is.text({ description: 'Where it was done: page, api, command, import or job.' }),
    at: is.moment(),
    records: is.integer({ minimum: 0, description: 'Records that it changed.' }),
    undone: { schema: { type: 'boolean' } },
    can_undo: { schema: { type: 'boolean' } },
  },
  { description: 'Something that a person did: one step that can be taken back.' }
)

async function list(
  { person, scopes, client }: Call,
  before: number | null,
  limit: number,
  id?: number
) {
  const without = unreadable({ scopes })
  const { rows, next } = await changeHistory(person, before, { limit, without, id, client })
  return { rows: rows.map((row) => inWords(row, person)), next: next && String(next) }
}

function inWords(row: Row, { clock, t }: Person): Row {
  const { label, data, created_at: at, ...same } = row
  const isLate = !canUndo(DateTime.fromISO(at), clock.now)
  return {
    ...same,
    what: changeInWords(label, data, t),
    at: DateTime.fromISO(at).toUTC().toISO(),
    can_undo: !row.undone && row.records > 0 && !isLate,
  }
}

async function find(call: Call, id: number): Promise<Row> {
  const { rows } = await list(call, null, 1, id)
  if (rows.length === 0) throw new errors.E_ROW_NOT_FOUND()
  return rows[0]
}

export default [
  reads({
    name: 'history.index',
    area: 'changes',
    method: 'GET',
    path: '/history',
    summary: 'List what the person did, the newest first',
    description: 'What touches only areas that the token may read.',
    scope: 'changes:read',
    query: paging,
    answer: answers.page(changeShape),
    run: (call) => {
      const { cursor, limit = PAGE.usual } = call.query
      return list(call, /^[1-9]\d{0,8}$/.test(cursor ?? '') ? Number(cursor) : null, limit)
    },
  }),
  reads({
    name: 'history.show',
    area: 'changes',
    method: 'GET',
    path: '/history/:change_id',
    summary: 'Read a change',
    scope: 'changes:read',
    answer: answers.one(changeShape),
    run: (call) => find(call, call.params.change_id),
  }),
  writes({
    name: 'history.undo.store',
    area: 'changes',
    method: 'POST',
    path: '/history/:change_id/undo',
    summary: 'Take a change back',
    description:
      'The undo is a change itself, and taking it back does the first one again. Where something was changed again since, the answer is a 409 that names each field, and nothing is written; `force` writes over it. It also needs the scopes to write in the areas of the records.',
    scope: 'changes:write',
    alone: true,
    query: {
      force: { type: 'boolean', description: 'Writes over what was changed since.' },
    },
    answer: answers.created(changeShape, ({ id }) => `/api/v1/history/${id}`),
    also: [410],
    run: undo,
  }),
] satisfies Operation[]

async function undo(call: Call): Promise<Row> {
  const { client, params, person, query, scopes } = call
  await find(call, params.change_id)
  const set = await client!
    .from('change_sets')
    .where({ id: params.change_id, user_id: person.id })
    .firstOrFail()
  if (!canUndo(DateTime.fromISO(set.created_at), person.clock.now)) {
    throw new ApiProblem('gone', person.t('changes.too_old'))
  }
  const written = await client!
    .from('changes')
    .where('change_set_id', set.id)
    .distinct('record_type')
  requireWriting(
    { scopes },
    written.map((row) => row.record_type as RecordType)
  )
  const data = typeof set.data === 'string' ? JSON.parse(set.data) : set.data
  try {
    const id = await undoChange(
      { id: set.id, userId: person.id, label: set.label, data },
      { via: 'api', force: query.force, moment: person.clock.now, client }
    )
    if (id) return await find(call, id)
  } catch (error) {
    if (!(error instanceof UndoConflicts)) throw error
    throw await conflictOf(error.conflicts, person)
  }
  throw new ApiProblem('conflict', person.t('changes.nothing_left'))
}

/** Says of each field what would be brought back and what stands there. */
async function conflictOf(conflicts: UndoConflict[], person: Person) {
  const words = presentUndoConflicts(conflicts, namesOf(await placesOf(person)), person)
  const problems = conflicts.slice(0, 50).map(({ recordType, recordId, field }, at) => {
    const { title, label, before, now } = words[at]
    const message = `${title}, ${label}: ${now} → ${before}`
    return { field: `/${recordType}/${recordId}/${field}`, rule: 'conflict', message }
  })
  return new ApiProblem('conflict', person.t('changes.conflict.lead'), problems)
}
