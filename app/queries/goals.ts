import { GOAL_STATUSES } from '#models/goal'
import { goalShape } from '#api/v1/shapes/goal'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's goals, as the page and the API list them. */
export const goalTable = new Table({
  table: 'goals',
  shape: goalShape,
  trash: true,
  filters: {
    q: byWords,
    status: {
      type: 'string',
      enum: [...GOAL_STATUSES],
      description: 'Status.',
      apply: (query, value) => query.where('status', value),
    },
  },
  sorts: { title: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'title',
})
