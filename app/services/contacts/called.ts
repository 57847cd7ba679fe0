import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refuse } from '#exceptions/refuse'
import { type CalledContact, contactsCalled } from '#queries/contacts_called'
import type { Person } from '#services/person'

/**
 * The one contact that a name means.
 *
 * @throws a validation error for a name that nobody has, or that could be several
 */
export async function readContact(
  field: string,
  name: string,
  person: Person,
  client?: TransactionClientContract
): Promise<CalledContact> {
  const found = await contactsCalled(person, name, client)
  if (found.length === 1) return found[0]
  if (found.length === 0) return refuse(field, person.t('contacts.called.nobody', { name }))
  return refuse(field, severalCalled(name, found, person))
}

export const severalCalled = (name: string, found: CalledContact[], { t }: Person) =>
  t('contacts.called.several', {
    name,
    names: found.map(({ full_name: fullName }) => fullName).join(', '),
  })
