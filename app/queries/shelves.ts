import { shelfShape } from '#api/v1/shapes/shelf'
import { byWords } from '#queries/by_words'
import { readRows } from '#queries/raw'
import type { Row } from '#services/api/shape'
import { Table } from '#services/api/table'

/** A person's shelves, as the page and the API list them. */
export const shelfTable = new Table({
  table: 'shelves',
  shape: shelfShape,
  trash: true,
  filters: { q: byWords },
  sorts: { name: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'name',
})

/** Items that one shelf shows; whoever has more parts it. */
export const MOST_ON_SHELF = 500

/** What stands on a shelf, in its order. */
export const itemsOnShelf = (person: { id: number }, shelfId: number): Promise<Row[]> =>
  readRows(
    `select items.id, items.name, items.kind, items.status, items.rating, items.cover, items.people,
        items.year from shelf_items
       join items on items.id = shelf_items.item_id and items.trashed_at is null
       where shelf_items.user_id = ? and shelf_items.shelf_id = ?
       order by shelf_items.position, shelf_items.id limit ${MOST_ON_SHELF}`,
    [person.id, shelfId]
  )

/** All shelves of a person by name, and how many items stand on each. */
export const shelvesOf = (person: {
  id: number
}): Promise<Array<{ id: number; name: string; count: number }>> =>
  readRows(
    `select shelves.id as id, shelves.name as name, count(items.id) as count from shelves
       left join shelf_items on shelf_items.shelf_id = shelves.id
       left join items on items.id = shelf_items.item_id and items.trashed_at is null
       where shelves.user_id = ? and shelves.trashed_at is null
       group by shelves.id, shelves.name, shelves.title_key
       order by shelves.title_key, shelves.id limit 200`,
    [person.id]
  ).then((rows) => rows.map((row) => ({ ...row, count: Number(row.count) })))
