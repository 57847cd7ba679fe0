import { STATUSES } from '#models/task'
import { PROMISES } from '#models/task/promised'
import { is, Shape } from '#services/api/shape'

/** A task as far as it is a promise. */
export const promiseShape = new Shape(
  'Promise',
  {
    id: is.id(),
    title: is.text(),
    status: is.oneOf(STATUSES),
    contact_id: is.id(),
    promise: is.oneOf(PROMISES),
    promised_on: is.day(),
    due_on: is.maybe(is.day()),
    closed_on: is.maybe(is.day()),
    meeting_id: is.maybe(is.id()),
    age: is.integer({ minimum: 0, description: 'Days since it was given, until it was kept.' }),
  },
  {
    description:
      'What is promised between the person (`mine`) and a contact (`theirs`). `id` is that of the task.',
  }
)
