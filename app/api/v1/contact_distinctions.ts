import Contact from '#models/contact'
import { refuse } from '#exceptions/refuse'
import { answers, type Operation, type WriteCall, writes } from '#services/api/operation'
import { own } from '#services/api/own'

const path = '/contacts/:contact_id/distinctions/:second_contact_id'

async function both(call: WriteCall): Promise<[Contact, Contact]> {
  const { contact_id: id, second_contact_id: secondId } = call.params
  if (id === secondId) refuse('second_contact_id', call.person.t('contacts.invalid.same'))
  return [await own(Contact, call, id), await own(Contact, call, secondId)]
}

const said = ([one, other]: [Contact, Contact]) => ({ one: one.fullName, other: other.fullName })

export default [
  writes({
    name: 'contacts.distinctions.update',
    area: 'contacts',
    method: 'PUT',
    path,
    summary: 'Say that two contacts are not the same person',
    description: 'They are no longer among the duplicates.',
    scope: 'contacts:write',
    answer: answers.nothing(),
    async run(call) {
      const contacts = await both(call)
      call.label('contacts.changes.distinguished', said(contacts))
      await contacts[0].tellFrom(call.change, contacts[1])
    },
  }),
  writes({
    name: 'contacts.distinctions.destroy',
    area: 'contacts',
    method: 'DELETE',
    path,
    summary: 'Say that two contacts may be the same person after all',
    scope: 'contacts:write',
    answer: answers.nothing(),
    async run(call) {
      const contacts = await both(call)
      call.label('contacts.changes.confused', said(contacts))
      await contacts[0].confuseWith(call.change, contacts[1])
    },
  }),
] satisfies Operation[]
