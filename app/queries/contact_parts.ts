import { lastContacts } from '#queries/last_contacts'
import { readRows } from '#queries/raw'
import type { Reading, Row } from '#services/api/shape'
import { nextContact } from '#services/contacts/in_touch'
import { mayReadFeedback } from '#services/contacts/privacy'

type Wanted = Pick<Reading, 'person' | 'client' | 'fields' | 'scopes'>

/** Brings what contacts are reached by, their tags, and when they were last met, for all at once. */
export async function contactParts(rows: Row[], reading: Wanted) {
  const { fields } = reading
  if (fields.has('contact_points')) await bringPoints(rows, reading)
  if (fields.has('tags')) await bringTags(rows, reading)
  if (fields.has('last_contact_on') || fields.has('next_contact_on')) await bringLast(rows, reading)
}

async function bringPoints(rows: Row[], { person, client }: Wanted) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) row.contact_points = []
  const found = await readRows(
    `select contact_id, kind, label, value from contact_points
       where user_id = ? and contact_id in (${rows.map(() => '?').join(', ')})
       order by contact_id, position, id`,
    [person.id, ...byId.keys()],
    client
  )
  for (const { contact_id: id, ...point } of found) byId.get(id)!.contact_points.push(point)
}

async function bringTags(rows: Row[], { person, client }: Wanted) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) row.tags = []
  const found = await readRows(
    `select taggings.record_id as id, tags.name as name
       from taggings join tags on tags.id = taggings.tag_id
       where taggings.user_id = ? and taggings.record_type = 'contact'
         and taggings.record_id in (${rows.map(() => '?').join(', ')})`,
    [person.id, ...byId.keys()],
    client
  )
  for (const { id, name } of found) byId.get(id)!.tags.push(name)
  for (const row of rows) row.tags.sort((one: string, two: string) => one.localeCompare(two))
}

async function bringLast(rows: Row[], { person, client, scopes }: Wanted) {
  const ids = rows.map(({ id }) => id)
  // a day may tell of feedback that a token must not read
  const withPrivate = mayReadFeedback(scopes)
  const last = await lastContacts(person, { ids, client, withPrivate })
  for (const row of rows) {
    row.last_contact_on = last.get(row.id) ?? null
    row.next_contact_on = nextContact(row as any, row.last_contact_on, person.clock.zone)
  }
}
