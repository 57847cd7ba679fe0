import { GOAL_STATUSES } from '#models/goal'
import { checkInShape } from '#api/v1/shapes/check_in'
import { goalShape } from '#api/v1/shapes/goal'
import { keyResultShape } from '#api/v1/shapes/key_result'
import { measurementShape } from '#api/v1/shapes/measurement'
import { milestoneShape } from '#api/v1/shapes/milestone'
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
  sorts: {
    day: { column: 'day_key', kind: 'text' },
    title: { column: 'title_key', kind: 'text' },
    created_at: 'moment',
    id: 'id',
  },
  sort: 'day',
})

/** What goals are made of, each list in the order in which its page shows it. */
export const keyResultTable = new Table({
  table: 'key_results',
  shape: keyResultShape,
  sorts: { id: 'id' },
  sort: 'id',
})
export const milestoneTable = new Table({
  table: 'milestones',
  shape: milestoneShape,
  sorts: { id: 'id' },
  sort: 'id',
})
export const measurementTable = new Table({
  table: 'measurements',
  shape: measurementShape,
  sorts: { measured_on: 'day', id: 'id' },
  sort: '-measured_on',
})
export const checkInTable = new Table({
  table: 'check_ins',
  shape: checkInShape,
  sorts: { checked_on: 'day', id: 'id' },
  sort: '-checked_on',
})
