import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Contact from '#models/contact'
import ContactPoint from '#models/contact_point'
import { readRows } from '#queries/raw'

/** A contact with all that its vCard says. */
export type CardRecord = { contact: Contact; points: ContactPoint[]; tags: string[] }

/** A person's contacts by name, or some of them, in three queries. */
export async function cardContacts(
  person: { id: number },
  ids: number[] | null = null,
  client?: TransactionClientContract
): Promise<CardRecord[]> {
  const options = client && { client }
  const query = Contact.kept(person, options).orderBy('title_key').orderBy('id')
  if (ids) query.whereIn('id', ids)
  const contacts = await query
  const records = new Map<number, CardRecord>(
    contacts.map((contact) => [contact.id, { contact, points: [], tags: [] }])
  )
  const points = ContactPoint.of(person, options).orderBy('position').orderBy('id')
  if (ids) points.whereIn('contact_id', ids)
  for (const point of await points) records.get(point.contactId)?.points.push(point)
  const taggings = await readRows<{ id: number; name: string }>(
    `select taggings.record_id as id, tags.name as name
       from taggings join tags on tags.id = taggings.tag_id
       where taggings.user_id = ? and taggings.record_type = 'contact' order by tags.name`,
    [person.id],
    client
  )
  for (const { id, name } of taggings) records.get(id)?.tags.push(name)
  return [...records.values()]
}
