import { energyCheckInShape } from '#api/v1/shapes/energy_check_in'
import { byWords } from '#queries/by_words'
import { type Filter, Table } from '#services/api/table'

const onDay = (name: string, sign: '>=' | '<='): Filter => ({
  type: 'string',
  format: 'date',
  description: `${name} day.`,
  apply: (query, day) => query.where('felt_on', sign, day),
})

const strength = (column: 'energy' | 'engagement', description: string): Filter => ({
  type: 'integer',
  minimum: 1,
  maximum: 5,
  description,
  apply: (query, value) => query.where(column, value),
})

/** A person's check-ins, as the page and the API list them. */
export const energyCheckInTable = new Table({
  table: 'energy',
  shape: energyCheckInShape,
  trash: true,
  filters: {
    q: byWords,
    from: onDay('The first', '>='),
    to: onDay('The last', '<='),
    energy: strength('energy', 'Its energy.'),
    engagement: strength('engagement', 'Its engagement.'),
  },
  sorts: {
    felt_at: 'moment',
    title: { column: 'title_key', kind: 'text' },
    created_at: 'moment',
    id: 'id',
  },
  sort: '-felt_at',
})
