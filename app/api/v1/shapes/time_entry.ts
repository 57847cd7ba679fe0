import { is, Shape } from '#services/api/shape'

export const timeEntryShape = new Shape(
  'TimeEntry',
  {
    id: is.id(),
    task_id: is.id(),
    started_at: is.moment(),
    ended_at: is.maybe(is.moment()),
  },
  { description: 'A stretch of time spent on a task; without an end it is running.' }
)
