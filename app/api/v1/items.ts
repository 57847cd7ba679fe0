import Item from '#models/item'
import { itemTable } from '#queries/items'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { itemEmpty, itemValidators } from '#validators/item'

const example = {
  name: 'Dune',
  description: 'Sand, and what lies under it.',
  kind: 'film',
}

export default resource({
  name: 'items',
  one: 'an item',
  many: 'items',
  model: Item,
  table: itemTable,
  validators: itemValidators,
  empty: itemEmpty,
  verbs: areaVerbs(Item),
  cache: true,
  examples: { input: example, output: { id: 1, ...example, ...EXAMPLE_MOMENTS } },
})
