import { readRows } from '#queries/raw'
import type { Reading, Row } from '#services/api/shape'

/** Brings the tags of items and the shelves that they stand on, in one query for all of them. */
export async function itemParts(
  rows: Row[],
  { person, client, fields }: Pick<Reading, 'person' | 'client' | 'fields'>
) {
  if (rows.length === 0 || !(fields.has('tags') || fields.has('shelf_ids'))) return
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) Object.assign(row, { tags: [], shelf_ids: [], shelves: [] })
  const places = rows.map(() => '?').join(', ')
  const found = await readRows(
    `select taggings.record_id as id, tags.name as name, null as shelf
       from taggings join tags on tags.id = taggings.tag_id
       where taggings.user_id = ? and taggings.record_type = 'item'
         and taggings.record_id in (${places})
     union all
     select shelf_items.item_id, shelves.name, shelves.id
       from shelf_items join shelves on shelves.id = shelf_items.shelf_id
         and shelves.trashed_at is null
       where shelf_items.user_id = ? and shelf_items.item_id in (${places})`,
    [person.id, ...byId.keys(), person.id, ...byId.keys()],
    client
  )
  for (const { id, name, shelf } of found) {
    if (shelf === null) byId.get(id)!.tags.push(name)
    else byId.get(id)!.shelves.push({ id: shelf, name })
  }
  for (const row of rows) {
    row.tags.sort((one: string, other: string) => one.localeCompare(other))
    row.shelves.sort((one: Row, other: Row) => one.name.localeCompare(other.name))
    row.shelf_ids = row.shelves
      .map(({ id }: Row) => id)
      .sort((one: number, two: number) => one - two)
  }
}
