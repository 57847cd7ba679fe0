import { itemShape } from '#api/v1/shapes/item'
import { ITEM_KINDS, ITEM_STATUSES } from '#models/item'
import { byTag } from '#queries/by_tag'
import { byWords } from '#queries/by_words'
import { unappliedBindings, unappliedSql } from '#queries/unapplied'
import { type Filter, Table } from '#services/api/table'
import { categoryKey } from '#models/category'

const oneOf = (column: string, values: readonly string[], description: string): Filter => ({
  type: 'string',
  enum: [...values],
  description,
  apply: (query, value) => query.where(column, value),
})

/** A person's items, as the page and the API list them. */
export const itemTable = new Table({
  table: 'items',
  shape: itemShape,
  trash: true,
  filters: {
    q: byWords,
    status: oneOf('status', ITEM_STATUSES, 'How far one is with it.'),
    kind: oneOf('kind', ITEM_KINDS, 'Kind.'),
    category: {
      type: 'string',
      maxLength: 60,
      description: 'Category, however it is capitalised.',
      apply: (query, name) => query.where('category_key', categoryKey(name)),
    },
    tag: byTag('item'),
    shelf_id: {
      type: 'integer',
      minimum: 1,
      maximum: 999_999_999,
      description: 'Standing on this shelf.',
      apply: (query, id, person) =>
        query.whereIn('id', (those) =>
          those.from('shelf_items').where({ user_id: person.id, shelf_id: id }).select('item_id')
        ),
    },
    unapplied: {
      type: 'boolean',
      description:
        'Learned but never applied: finished, and evidence of a skill that no work has shown since, or a book or course that shows nothing yet.',
      apply: (query, value, person) =>
        query.whereRaw(`${value ? '' : 'not '}(${unappliedSql})`, unappliedBindings(person)),
    },
  },
  sorts: {
    name: { column: 'title_key', kind: 'text' },
    created_at: 'moment',
    finished_on: { column: 'day_key', kind: 'text' },
    rating: { column: 'rating_key', kind: 'small' },
    id: 'id',
  },
  sort: 'name',
})
