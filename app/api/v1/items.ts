import Item, { ITEM_KINDS } from '#models/item'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { is, Shape } from '#services/api/shape'
import { Table } from '#services/api/table'
import { itemValidators } from '#validators/item'

export const itemShape = new Shape('Item', {
  id: is.id(),
  name: is.text(),
  description: is.text(),
  kind: is.oneOf(ITEM_KINDS),
  created_at: is.moment(),
  updated_at: is.moment(),
})

const table = new Table({
  table: 'items',
  shape: itemShape,
  trash: true,
  sorts: { id: 'id', name: 'text', created_at: 'moment' },
  sort: '-id',
  filters: {
    kind: {
      type: 'string',
      enum: [...ITEM_KINDS],
      description: 'What it is.',
      apply: (query, kind) => query.where('kind', kind),
    },
  },
})

const example = { name: 'Dune', description: 'Sand, and what lies under it.', kind: 'film' }

export default resource({
  name: 'items',
  one: 'an item',
  many: 'items',
  model: Item,
  table,
  validators: itemValidators,
  empty: { description: '', kind: 'other' },
  examples: { input: example, output: { id: 12, ...example, ...EXAMPLE_MOMENTS } },
  verbs: {
    async create({ change, input, label }) {
      label('items.changes.created', { name: input.name })
      return (await change.create(Item, input)).id
    },
    async update({ change, input, label }, item: Item) {
      label('items.changes.changed', { name: input.name ?? item.name })
      await change.save(item.merge(input))
    },
    async remove({ change, label, person }, item: Item) {
      label('items.changes.trashed', { name: item.name })
      await item.trash(change, person.clock.now)
    },
  },
})
