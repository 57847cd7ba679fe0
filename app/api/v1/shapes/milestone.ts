import { is, Shape } from '#services/api/shape'

/** A milestone as the API answers it. */
export const milestoneShape = new Shape('Milestone', {
  id: is.id(),
  goal_id: is.id(),
  key_result_id: is.id(),
  title: is.text(),
  due_on: is.maybe(is.day()),
  done_on: is.maybe(is.day()),
  created_at: is.moment(),
  updated_at: is.moment(),
})
