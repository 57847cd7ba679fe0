import { readRows } from '#queries/raw'
import { type Candidate, findDuplicates, toldApart } from '#services/contacts/duplicates'

type Row = Omit<Candidate, 'points' | 'otherThan'> & { other_than: string | null }
type PointRow = Candidate['points'][number] & { contact_id: number }

/** A person's contacts with what duplicates are found by. */
async function candidatesOf({ id }: { id: number }): Promise<Map<number, Candidate>> {
  const [contacts, points] = await Promise.all([
    readRows<Row>(
      `select id, full_name, nicknames, company, other_than from contacts
         where user_id = ? and trashed_at is null order by id`,
      [id]
    ),
    readRows<PointRow>(
      `select contact_id, kind, value, key from contact_points
         where user_id = ? and kind in ('email', 'phone', 'web') order by contact_id, position`,
      [id]
    ),
  ])
  const byId = new Map<number, Candidate>()
  for (const { other_than: others, ...one } of contacts) {
    byId.set(one.id, { ...one, points: [], otherThan: new Set(others ? JSON.parse(others) : []) })
  }
  for (const { contact_id: contact, ...point } of points) byId.get(contact)?.points.push(point)
  return byId
}

/** A person's contacts that may be the same person, with why; and those of whom they said that they are two. */
export async function duplicatesOf(person: { id: number }) {
  const byId = await candidatesOf(person)
  const contacts = [...byId.values()]
  return {
    pairs: findDuplicates(contacts).map(({ ids, reasons }) => ({
      contacts: ids.map((one) => byId.get(one)!),
      reasons,
    })),
    apart: toldApart(contacts),
  }
}
