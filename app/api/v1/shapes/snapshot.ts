import { is, Shape } from '#services/api/shape'

/** A day's score as the API answers it. */
export const snapshotShape = new Shape(
  'Snapshot',
  { id: is.id(), role_id: is.id(), day: is.day(), score: is.integer({ minimum: 0, maximum: 100 }) },
  { description: 'The score of a role at the end of a day.' }
)
