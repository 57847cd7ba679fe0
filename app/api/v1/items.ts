import { coverOperations } from '#api/v1/item_cover'
import { sharedItemOperations } from '#api/v1/shared_items'
import Item from '#models/item'
import { itemTable } from '#queries/items'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource, type Verbs } from '#services/api/resource'
import { rewriteItem, writeItem } from '#services/library/write'
import { itemEmpty, itemValidators } from '#validators/item'

const example = {
  name: 'Dune',
  description: 'Sand, and what lies under it.',
  kind: 'film',
  status: 'finished',
  rating: 5,
  year: 2021,
  people: [{ name: 'Denis Villeneuve', part: 'director' }],
  finished_on: '2026-11-20',
  tags: ['desert'],
}
const output = {
  id: 1,
  ...itemEmpty,
  ...example,
  description_generated: false,
  notes: 'The score carries it.',
  cover: '/api/v1/items/1/cover',
  shared_item_id: null,
  external_id: null,
  ...EXAMPLE_MOMENTS,
}

const verbs: Verbs = {
  async create({ change, input, label, person }) {
    const item = await writeItem(change, person, input)
    label('items.changes.created', { title: item.name })
    return item.id
  },
  async update({ change, input, label, person }, item: Item) {
    await rewriteItem(change, person, item, input)
    label('items.changes.changed', { title: item.name })
  },
  async remove({ change, label, person }, item: Item) {
    label('items.changes.trashed', { title: item.name })
    await item.trash(change, person.clock.now)
  },
}

export default [
  ...resource({
    name: 'items',
    one: 'an item',
    many: 'items',
    model: Item,
    table: itemTable,
    validators: itemValidators,
    empty: itemEmpty,
    verbs,
    cache: true,
    examples: { input: example, output },
  }),
  ...coverOperations,
  ...sharedItemOperations,
]
