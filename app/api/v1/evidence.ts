import { errors } from '@adonisjs/lucid'
import { evidenceShape } from '#api/v1/shapes/evidence'
import Evidence from '#models/evidence'
import { findRecord } from '#queries/records'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { extent } from '#services/api/list'
import {
  answers,
  type Call,
  type Operation,
  reads,
  takes,
  type WriteCall,
  writes,
} from '#services/api/operation'
import { own } from '#services/api/own'
import type { Row } from '#services/api/shape'
import { type Filter, Table } from '#services/api/table'
import { requireType, unreadable } from '#services/api/type_scopes'
import { CLAIMS, isProof, type Pointer, PROOF_TYPES } from '#services/evidence/kinds'
import { addEvidence, evidenceWords } from '#services/evidence/link'
import { refuse } from '#exceptions/refuse'
import { titleOfRow } from '#services/words/records'
import { evidenceValidator, newEvidenceValidator } from '#validators/evidence'

const typeFilter = (column: string, types: readonly string[]): Filter => ({
  type: 'string',
  enum: [...types],
  description: 'Only of this kind.',
  apply: (query, value) => query.where(column, value),
})

const idFilter = (column: string): Filter => ({
  type: 'integer',
  minimum: 1,
  maximum: 999_999_999,
  description: 'Only with this id at that end.',
  apply: (query, value) => query.where(column, value),
})

const table = new Table({
  table: 'evidence',
  shape: evidenceShape,
  filters: {
    claim_type: typeFilter('claim_type', CLAIMS),
    claim_id: idFilter('claim_id'),
    proof_type: typeFilter('proof_type', PROOF_TYPES),
    proof_id: idFilter('proof_id'),
  },
  sorts: { id: 'id' },
  sort: '-id',
})

/** Evidence from a journal says what stands in it. */
const hiddenFrom = (call: Call) => unreadable(call).filter(isProof)

async function find(call: Call): Promise<Row> {
  const row = await table.find(call, call.params.id)
  if (hiddenFrom(call).includes(row.proof_type)) throw new errors.E_ROW_NOT_FOUND()
  return row
}

const current = { shape: evidenceShape, find }

async function found(call: WriteCall): Promise<Evidence> {
  await find(call)
  return own(Evidence, call, call.params.id)
}

const example = {
  claim_type: 'skill',
  claim_id: 3,
  proof_type: 'task',
  proof_id: 41,
  note: 'Moved the bookings without an hour of downtime.',
} as const
const answered = {
  id: 1,
  ...example,
  shown_on: '2026-11-20',
  from_text: false,
  ...EXAMPLE_MOMENTS,
}

/** The title of an end; an end that is not there is refused by the name of its field. */
const titleAt = (field: string, { client, person }: WriteCall, pointer: Pointer) =>
  findRecord(person, pointer, client).then(
    (row) => titleOfRow(pointer.type, row),
    () => refuse(field, person.t('evidence.not_there'), 'database.exists')
  )

/** What links something done to something claimed. */
export default [
  reads({
    name: 'evidence.index',
    area: 'evidence',
    method: 'GET',
    path: '/evidence',
    summary: 'List evidence',
    scope: 'evidence:read',
    query: table.query,
    answer: answers.page(evidenceShape),
    example: [answered],
    run: (call) => table.page(call, (query) => query.whereNotIn('proof_type', hiddenFrom(call))),
  }),
  reads({
    name: 'evidence.show',
    area: 'evidence',
    method: 'GET',
    path: '/evidence/:id',
    summary: 'Read a piece of evidence',
    scope: 'evidence:read',
    query: extent(evidenceShape),
    answer: answers.one(evidenceShape),
    example: answered,
    run: current.find,
  }),
  writes({
    name: 'evidence.store',
    area: 'evidence',
    method: 'POST',
    path: '/evidence',
    summary: 'Link what shows something to what it shows',
    description:
      'Once: a link that is there already gets the new words. A task counts from the day on which it is done. It also needs the scopes to read the proof.',
    scope: 'evidence:write',
    body: takes.json(newEvidenceValidator, { example }),
    answer: answers.created(evidenceShape, ({ id }) => `/api/v1/evidence/${id}`),
    example: answered,
    async run(call) {
      const { change, input, label, person } = call
      const claim = { type: input.claim_type, id: input.claim_id }
      const proof = { type: input.proof_type, id: input.proof_id }
      requireType(call, proof.type, 'read')
      const what = await titleAt('claim_id', call, claim)
      const by = await titleAt('proof_id', call, proof)
      const { note, shown_on: shownOn } = input
      const { id } = await addEvidence(change, person, { claim, proof, note, shownOn })
      label('evidence.changes.added', { by, what })
      return table.find(call, id)
    },
  }),
  writes({
    name: 'evidence.update',
    area: 'evidence',
    method: 'PATCH',
    path: '/evidence/:id',
    summary: 'Say otherwise why or when it shows it',
    scope: 'evidence:write',
    query: extent(evidenceShape),
    body: takes.json(evidenceValidator, { partly: true, example: { note: example.note } }),
    answer: answers.one(evidenceShape),
    example: answered,
    current,
    async run(call) {
      const { change, client, input, label, person } = call
      const evidence = await found(call)
      if (input.note !== undefined) evidence.note = input.note
      if (input.shown_on) evidence.shownOn = input.shown_on
      label('evidence.changes.changed', await evidenceWords(person, evidence, client))
      await change.save(evidence)
      return table.find(call, evidence.id)
    },
  }),
  writes({
    name: 'evidence.destroy',
    area: 'evidence',
    method: 'DELETE',
    path: '/evidence/:id',
    summary: 'Unlink a piece of evidence',
    description: 'Both ends stay as they are.',
    scope: 'evidence:write',
    answer: answers.nothing(),
    current,
    async run(call) {
      const { change, client, label, person } = call
      const evidence = await found(call)
      label('evidence.changes.removed', await evidenceWords(person, evidence, client))
      await change.delete(evidence)
    },
  }),
] satisfies Operation[]
