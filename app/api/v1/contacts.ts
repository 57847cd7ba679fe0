import cards from '#api/v1/contact_cards'
import distinctions from '#api/v1/contact_distinctions'
import merges from '#api/v1/contact_merges'
import Contact from '#models/contact'
import Talk from '#models/talk'
import { contactShape } from '#api/v1/shapes/contact'
import { birthdays, keptInTouch } from '#queries/contact_dates'
import { contactTable, talkTable } from '#queries/contacts'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { extent } from '#services/api/list'
import { answers, type Call, type Operation, reads } from '#services/api/operation'
import { own } from '#services/api/own'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { mayReadFeedback } from '#services/contacts/privacy'
import { readTalk } from '#services/contacts/read_talk'
import { type ContactInput, rewriteContact, writeContact } from '#services/contacts/write'
import type { Person } from '#services/person'
import {
  checkPoints,
  contactEmpty,
  contactValidators,
  talkEmpty,
  talkValidators,
} from '#validators/contact'

const example = {
  full_name: 'Ana Silva',
  nicknames: 'Aninha',
  email: 'ana@example.com',
  phone: '+49 30 1234567',
  contact_points: [
    { kind: 'email', label: 'work', value: 'ana@example.com' },
    { kind: 'phone', label: 'office', value: '+49 30 1234567' },
  ],
  company: 'Halden',
  role: 'Head of design',
  birthday: '1988-03-14',
  how_met: 'At the conference in Leipzig',
  keep_in_touch_days: 30,
  tags: ['clients'],
  notes: 'Prefers a call to a long mail.',
}

/** An address must be one of its kind. */
const checked = async ({ contact_points: points, ...input }: ContactInput, person: Person) =>
  points ? { ...input, contact_points: await checkPoints(points, person) } : input

const contactOf = (call: Call) => own(Contact, call, call.params.contact_id)

const talks = resource({
  name: 'contacts.talks',
  one: 'a talk',
  many: 'the talks with a contact',
  area: 'contacts',
  path: '/contacts/:contact_id/talks',
  above: async (call) => ({ contact_id: (await contactOf(call)).id }),
  model: Talk,
  table: talkTable,
  validators: talkValidators,
  empty: talkEmpty,
  verbs: {
    async create(call) {
      const { change, input, label, person } = call
      const contact = await contactOf(call)
      const { day, note } = readTalk(input, person)
      label('contacts.changes.talked', { title: contact.fullName })
      return (await contact.talked(change, day, note)).id
    },
    async update(call, talk: Talk) {
      const { change, input, label, person } = call
      label('contacts.changes.talk_changed', { title: (await contactOf(call)).fullName })
      await change.save(talk.merge(readTalk({ ...talk.$attributes, ...input }, person)))
    },
    async remove(call, talk: Talk) {
      call.label('contacts.changes.talk_removed', { title: (await contactOf(call)).fullName })
      await call.change.delete(talk)
    },
  },
  examples: {
    input: { day: '2026-11-20', note: 'Wants to hear how the relaunch went.' },
    output: {
      ...{ id: 3, contact_id: 1, day: '2026-11-20' },
      ...{ note: 'Wants to hear how the relaunch went.', ...EXAMPLE_MOMENTS },
    },
  },
})

/** Contacts in the order of a date that concerns them. */
const byDate = (name: string, summary: string, description: string, find: Finder): Operation =>
  reads({
    name: `contacts.${name}.index`,
    area: 'contacts',
    method: 'GET',
    path: `/contacts/${name}`,
    summary,
    description,
    scope: 'contacts:read',
    query: extent(contactShape),
    answer: answers.list(contactShape),
    async run(call) {
      const found = await find(call)
      return contactTable.findAll(
        call,
        found.slice(0, 200).map(({ id }) => id)
      )
    },
  })
type Finder = (call: Call) => Promise<Array<{ id: number }>>

export default [
  // before `/contacts/:id`
  ...cards,
  ...merges,
  ...distinctions,
  byDate(
    'in_touch',
    'List contacts whom it is time to get in touch with',
    'Those with an interval that has passed, the longest ago first; at most 200.',
    async ({ person, scopes }) => {
      const kept = await keptInTouch(person, mayReadFeedback(scopes))
      return kept.filter(({ next }) => next <= person.today)
    }
  ),
  byDate(
    'birthdays',
    'List contacts whose birthday comes',
    'Within 31 days, the next first; at most 200.',
    ({ person }) => birthdays(person, 31)
  ),
  ...resource({
    name: 'contacts',
    one: 'a contact',
    many: 'contacts',
    model: Contact,
    table: contactTable,
    validators: contactValidators,
    empty: contactEmpty,
    verbs: {
      ...areaVerbs(Contact),
      async create({ change, input, label, person }) {
        const contact = await writeContact(change, person, await checked(input, person))
        label('contacts.changes.created', { title: contact.fullName })
        return contact.id
      },
      async update({ change, input, label, person }, contact: Contact) {
        await rewriteContact(change, person, contact, await checked(input, person))
        label('contacts.changes.changed', { title: contact.fullName })
      },
    },
    examples: {
      input: example,
      output: {
        ...{ id: 1, ...example, last_contact_on: '2026-11-20', next_contact_on: '2026-12-20' },
        ...EXAMPLE_MOMENTS,
      },
    },
  }),
  ...talks,
] satisfies Operation[]
