import { CARD_VERSIONS } from '#services/contacts/cards/serialise'
import { exportCards, sendCards } from '#services/contacts/cards/export'
import { type CardPlan, importCards, planCards } from '#services/contacts/cards/import'
import { answers, type Operation, reads, takes, writes } from '#services/api/operation'
import { is, Shape } from '#services/api/shape'
import { refuse } from '#exceptions/refuse'
import { cardsValidator } from '#validators/contact'

const shape = new Shape(
  'ContactImportCard',
  {
    line: is.integer({ minimum: 1, description: 'The line in which the card begins.' }),
    action: is.oneOf(['create', 'change', 'same', 'skip']),
    contact_id: is.maybe(is.id()),
    name: is.text(),
    fields: is.texts(),
    reason: is.maybe(is.text({ description: 'Why a card is skipped.' })),
  },
  { description: 'What an import does with one vCard.' }
)

const written = ({ steps, problems }: CardPlan) =>
  [
    ...steps.map(({ line, action, name, contact, fields }) => ({
      ...{ line, action, name, contact_id: contact?.id ?? null, fields },
      reason: null as string | null,
    })),
    ...problems.map(({ line, reason }) => ({
      ...{ line, action: 'skip', name: '', contact_id: null, fields: [] as string[], reason },
    })),
  ].sort((one, other) => one.line - other.line)

const example = {
  cards:
    'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Silva\r\nEMAIL;TYPE=work:ana@halden.example\r\nEND:VCARD\r\n',
}
const body = takes.json(cardsValidator, { example })

/** Contacts as vCards that leave and come back. */
export default [
  reads({
    name: 'contacts.cards.show',
    area: 'contacts',
    method: 'GET',
    path: '/contacts/cards',
    summary: 'Read contacts as vCards',
    description: 'All of them, or the one with this `id`, in version 4.0 unless 3.0 is asked for.',
    scope: 'contacts:read',
    query: {
      id: { type: 'integer', minimum: 1, maximum: 999_999_999, description: 'Only this one.' },
      version: { type: 'string', enum: [...CARD_VERSIONS], description: 'Of vCard.' },
    },
    answer: answers.stream('The cards.', 'text/vcard'),
    run: async ({ person, query, http }) =>
      sendCards(
        http!.response,
        await exportCards(person, query.id ? [query.id] : null, query.version)
      ),
  }),
  reads({
    name: 'contacts.cards.preview',
    area: 'contacts',
    method: 'POST',
    path: '/contacts/cards/preview',
    summary: 'Show what an import of vCards would do',
    description: 'Nothing is saved.',
    scope: 'contacts:read',
    body,
    answer: answers.list(shape),
    run: async ({ input, person, client }) => written(await planCards(input.cards, person, client)),
  }),
  writes({
    name: 'contacts.cards.store',
    area: 'contacts',
    method: 'POST',
    path: '/contacts/cards',
    summary: 'Import contacts from vCards',
    description:
      'Versions 3.0 and 4.0. A contact is found by the card’s UID, an e-mail address or a number; what is not found is created. Nothing is taken away: empty fields stay, notes are added below. What no field holds is kept and exported again. Cards that cannot be read are skipped.',
    scope: 'contacts:write',
    body,
    answer: answers.list(shape, 201),
    async run({ change, client, input, label, person }) {
      const plan = await planCards(input.cards, person, client)
      if (plan.steps.length === 0) refuse('cards', person.t('contacts.cards.none'))
      label('contacts.changes.imported', {
        count: plan.steps.filter(({ action }) => action !== 'same').length,
      })
      await importCards(change, person, plan)
      return written(plan)
    },
  }),
] satisfies Operation[]
