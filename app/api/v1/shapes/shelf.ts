import { readRows } from '#queries/raw'
import { is, Shape } from '#services/api/shape'

/** A shelf as the API answers it. */
export const shelfShape = new Shape(
  'Shelf',
  {
    id: is.id(),
    name: is.text(),
    description: is.text({ description: 'Markdown.' }),
    item_ids: is.brought({
      schema: { type: 'array', items: { type: 'integer', minimum: 1 } },
    }),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description:
      'Items that a person puts together. `item_ids` are what stands on it, in its order; sent, they are the new order.',
    async complete(rows, { person, client, fields }) {
      if (!fields.has('item_ids')) return
      const byId = new Map(rows.map((row) => [row.id, row]))
      for (const row of rows) row.item_ids = []
      const found = await readRows(
        `select shelf_items.shelf_id as id, shelf_items.item_id as item from shelf_items
           join items on items.id = shelf_items.item_id and items.trashed_at is null
           where shelf_items.user_id = ?
             and shelf_items.shelf_id in (${rows.map(() => '?').join(', ')})
           order by shelf_items.position, shelf_items.id`,
        [person.id, ...byId.keys()],
        client
      )
      for (const { id, item } of found) byId.get(id)!.item_ids.push(item)
    },
  }
)
