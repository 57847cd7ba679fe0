import { readRows } from '#queries/raw'
import { type Candidate, findDuplicates } from '#services/contacts/duplicates'

/** A person's contacts that may be the same person, with why; and what they are called. */
export async function duplicatesOf({ id }: { id: number }) {
  const [contacts, points] = await Promise.all([
    readRows<Candidate>(
      `select id, full_name, nicknames, company from contacts
         where user_id = ? and trashed_at is null order by id`,
      [id]
    ),
    readRows<Candidate['points'][number] & { contact_id: number }>(
      `select contact_id, kind, value, key from contact_points
         where user_id = ? and kind in ('email', 'phone', 'web') order by contact_id, position`,
      [id]
    ),
  ])
  const byId = new Map(
    contacts.map((one) => [one.id, { ...one, points: [] as Candidate['points'] }])
  )
  for (const { contact_id: contact, ...point } of points) byId.get(contact)?.points.push(point)
  return findDuplicates([...byId.values()]).map(({ ids, reasons }) => ({
    contacts: ids.map((one) => byId.get(one)!),
    reasons,
  }))
}
