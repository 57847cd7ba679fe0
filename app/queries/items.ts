import { ITEM_KINDS } from '#models/item'
import { itemShape } from '#api/v1/shapes/item'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's items, as the page and the API list them. */
export const itemTable = new Table({
  table: 'items',
  shape: itemShape,
  trash: true,
  filters: {
    q: byWords,
    kind: {
      type: 'string',
      enum: [...ITEM_KINDS],
      description: 'Kind.',
      apply: (query, value) => query.where('kind', value),
    },
  },
  sorts: { name: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'name',
})
