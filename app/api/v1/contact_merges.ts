import { refuse } from '#exceptions/refuse'
import { contactShape } from '#api/v1/shapes/contact'
import Contact from '#models/contact'
import { contactTimeline } from '#queries/contact_timeline'
import { contactTable } from '#queries/contacts'
import { duplicatesOf } from '#queries/duplicates'
import { LINKED_TYPES } from '#queries/records'
import { paging } from '#services/api/list'
import { answers, type Call, type Operation, reads, takes, writes } from '#services/api/operation'
import { own } from '#services/api/own'
import { is, Shape } from '#services/api/shape'
import { unreadable } from '#services/api/type_scopes'
import { REASONS } from '#services/contacts/duplicates'
import { mergeContacts } from '#services/contacts/merge/merge'
import { CHOSEN_FIELDS, type ChosenField } from '#services/contacts/merge/fields'
import { type Merge, planMerge } from '#services/contacts/merge/plan'
import { MOVED } from '#services/contacts/references'
import { WAYS } from '#services/contacts/timeline'
import { mergeValidator } from '#validators/contact'

const timelineShape = new Shape(
  'ContactTimelineLine',
  {
    at: is.moment(),
    type: is.oneOf([...LINKED_TYPES, 'talk']),
    id: is.id(),
    title: is.text(),
    way: is.oneOf(WAYS),
  },
  {
    description:
      'Something that has to do with a contact: `type` and `id` say which record it is, `way` how it comes here. What is of a day stands at its noon.',
  }
)

const duplicateShape = new Shape(
  'ContactDuplicate',
  {
    contact_ids: is.brought({
      schema: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 2, maxItems: 2 },
    }),
    names: is.texts(),
    reasons: is.brought({
      schema: { type: 'array', items: { type: 'string', enum: [...REASONS] }, minItems: 1 },
    }),
  },
  { description: 'Two contacts that may be the same person, and why, the surest reason first.' }
)

const mergeShape = new Shape(
  'ContactMerge',
  {
    into_id: is.id(),
    from_id: is.id(),
    ...Object.fromEntries(
      CHOSEN_FIELDS.map((field) => [
        field,
        is.maybe(field === 'keep_in_touch_days' ? is.integer() : is.text()),
      ])
    ),
    nicknames: is.maybe(is.text()),
    notes: is.maybe(is.text()),
    values: is.texts(),
    tags: is.texts(),
    moves: is.brought({
      schema: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            type: { type: 'string', enum: MOVED.map(({ type }) => type) },
            count: { type: 'integer', minimum: 1 },
          },
          required: ['type', 'count'],
          additionalProperties: false,
        },
        description: 'Records that refer to the other contact from then on.',
      },
    }),
  },
  { description: 'What comes of a merge. Nothing is saved.' }
)

const example = { into_id: 1, take: ['company'] }

/** Both contacts of a merge, and whose value each field gets. */
async function plan(call: Call, fromId: number, input: { into_id: number; take?: ChosenField[] }) {
  const { person, client } = call
  const { into_id: into, take = [] } = input
  const known = Contact.kept(person, client && { client }).where('id', into)
  if (into === fromId || !(await known.first())) {
    refuse('into_id', person.t('contacts.invalid.same'))
  }
  const wish = Object.fromEntries(take.map((field) => [field, fromId]))
  return planMerge(person, [into, fromId], wish, client)
}

function written({ into, from, result, moves }: Merge, call: Call) {
  const { points, ...rest } = result
  const hidden = unreadable(call)
  return {
    ...{ into_id: into.id, from_id: from[0].id, ...rest },
    values: points.map(({ value }) => value),
    moves: [...moves]
      .filter(([type]) => !hidden.includes(type))
      .map(([type, count]) => ({ type, count })),
  }
}

export default [
  reads({
    name: 'contacts.duplicates.index',
    area: 'contacts',
    method: 'GET',
    path: '/contacts/duplicates',
    summary: 'List contacts that may be the same person',
    description: 'In pairs, the surest first; at most 200.',
    scope: 'contacts:read',
    answer: answers.list(duplicateShape),
    example: [{ contact_ids: [1, 4], names: ['Ana Silva', 'A. Silva'], reasons: ['email'] }],
    async run({ person }) {
      const { pairs } = await duplicatesOf(person)
      return pairs.map(({ contacts, reasons }) => ({
        contact_ids: contacts.map(({ id }) => id),
        names: contacts.map((one) => one.full_name),
        reasons: reasons.map(({ reason }) => reason),
      }))
    },
  }),
  reads({
    name: 'contacts.timeline.index',
    area: 'contacts',
    method: 'GET',
    path: '/contacts/:contact_id/timeline',
    summary: 'List what has to do with a contact, the newest first',
    description:
      'Meetings, feedback, promises, talks, and records whose texts mention the contact: those that the token may read.',
    scope: 'contacts:read',
    query: { ...paging },
    answer: answers.page(timelineShape),
    async run(call) {
      const { id } = await own(Contact, call, call.params.contact_id)
      const { cursor, limit } = call.query
      return contactTimeline(call.person, id, { cursor, limit, without: unreadable(call) })
    },
  }),
  reads({
    name: 'contacts.merge.preview',
    area: 'contacts',
    method: 'POST',
    path: '/contacts/:contact_id/merge/preview',
    summary: 'Show what a merge would make of two contacts',
    scope: 'contacts:read',
    body: takes.json(mergeValidator, { example }),
    answer: answers.one(mergeShape),
    async run(call) {
      const { id } = await own(Contact, call, call.params.contact_id)
      return written(await plan(call, id, call.input), call)
    },
  }),
  writes({
    name: 'contacts.merge.store',
    area: 'contacts',
    method: 'POST',
    path: '/contacts/:contact_id/merge',
    summary: 'Merge a contact into another one',
    description:
      'All that refers to it refers to the other one, which is answered; it is in the trash itself. What only one of them says is kept; of what both say, `take` names the fields whose value is this one’s. Addresses, tags, notes and other names are brought together. One change, undone as one.',
    scope: 'contacts:write',
    body: takes.json(mergeValidator, { example }),
    answer: answers.one(contactShape),
    async run(call) {
      const { change, label, person } = call
      const { id } = await own(Contact, call, call.params.contact_id)
      const merge = await plan(call, id, call.input)
      label('contacts.changes.merged', { title: String(merge.result.full_name), count: 2 })
      await mergeContacts(change, person, merge)
      return contactTable.find(call, merge.into.id)
    },
  }),
] satisfies Operation[]
