import Shelf from '#models/shelf'
import { shelfTable } from '#queries/shelves'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource, type Verbs } from '#services/api/resource'
import { rewriteShelf, writeShelf } from '#services/library/shelve'
import { shelfEmpty, shelfValidators } from '#validators/shelf'

const example = { name: 'For the train', description: 'Nothing that needs a pencil.' }

const verbs: Verbs = {
  async create({ change, input, label, person }) {
    const shelf = await writeShelf(change, person, input)
    label('shelves.changes.created', { title: shelf.name })
    return shelf.id
  },
  async update({ change, input, label, person }, shelf: Shelf) {
    await rewriteShelf(change, person, shelf, input)
    label('shelves.changes.changed', { title: shelf.name })
  },
  async remove({ change, label, person }, shelf: Shelf) {
    label('shelves.changes.trashed', { title: shelf.name })
    await shelf.trash(change, person.clock.now)
  },
}

export default resource({
  name: 'shelves',
  one: 'a shelf',
  many: 'shelves',
  model: Shelf,
  table: shelfTable,
  validators: shelfValidators,
  empty: { ...shelfEmpty, item_ids: [] },
  verbs,
  examples: {
    input: example,
    output: { id: 1, ...example, item_ids: [12, 7], ...EXAMPLE_MOMENTS },
  },
})
