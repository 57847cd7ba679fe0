import { placeAmong } from '#models/mixins/ordering'
import SavedFilter from '#models/saved_filter'
import { actsOn } from '#services/api/acts'
import { moveTo, positionBody, positionHelp } from '#services/api/placing'
import { resource } from '#services/api/resource'
import { is, Shape } from '#services/api/shape'
import { Table } from '#services/api/table'
import { filterQuery, filterValidators } from '#validators/filter'

export const filterShape = new Shape(
  'SavedFilter',
  {
    id: is.id(),
    name: is.text(),
    query: is.text({
      description: 'The address of a list of the pages, such as `due=week&tag=phone`.',
    }),
    position: is.number(),
    created_at: is.moment(),
    updated_at: is.moment(),
    version: is.integer({ minimum: 1 }),
  },
  { description: 'A list’s address, kept by name in the side navigation.' }
)

const table = new Table({
  table: 'saved_filters',
  shape: filterShape,
  sorts: { position: 'number', name: 'text', id: 'id' },
  sort: 'position',
})

export default [
  ...resource({
    name: 'filters',
    one: 'a saved filter',
    many: 'saved filters',
    area: 'tasks',
    model: SavedFilter,
    table,
    validators: filterValidators,
    empty: { query: '' },
    examples: { input: { name: 'Calls of the week', query: 'due=week&tag=phone' } },
    verbs: {
      async create({ change, input, label }) {
        label('filters.changes.created', { name: input.name })
        return (await SavedFilter.add(change, input.name, filterQuery(input.query))).id
      },
      async update({ change, input, label }, filter: SavedFilter) {
        const { name = filter.name, query } = input
        label('filters.changes.renamed', { name })
        filter.merge({ name, query: query === undefined ? filter.query : filterQuery(query) })
        await change.save(filter)
      },
      async remove({ change, label }, filter: SavedFilter) {
        label('filters.changes.deleted', { name: filter.name })
        await change.delete(filter)
      },
    },
  }),
  ...actsOn({ area: 'tasks', path: '/filters/:filter_id', model: SavedFilter, table }, [
    {
      name: 'filters.position.update',
      method: 'PUT',
      path: '/position',
      summary: 'Put a saved filter into another place',
      description: positionHelp,
      body: positionBody,
      run: async ({ change, input, label, person, client }, filter) => {
        label('filters.changes.moved', { name: filter.name })
        const filters = () => SavedFilter.of(person, { client })
        await moveTo(input, (place) => placeAmong(change, filter, filters, place))
      },
    },
  ]),
]
