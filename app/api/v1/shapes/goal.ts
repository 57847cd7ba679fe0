import { GOAL_STATUSES } from '#models/goal'
import { is, Shape } from '#services/api/shape'

/** A goal as the API answers it. */
export const goalShape = new Shape('Goal', {
  id: is.id(),
  title: is.text(),
  why: is.maybe(is.text()),
  status: is.oneOf(GOAL_STATUSES),
  due_on: is.maybe(is.day()),
  created_at: is.moment(),
  updated_at: is.moment(),
})
