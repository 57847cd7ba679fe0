import { energyCheckInShape } from '#api/v1/shapes/energy_check_in'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's energy, as the page and the API list them. */
export const energyCheckInTable = new Table({
  table: 'energy',
  shape: energyCheckInShape,
  trash: true,
  filters: {
    q: byWords,
  },
  sorts: { note: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'note',
})
