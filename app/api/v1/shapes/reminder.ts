import { is, Shape } from '#services/api/shape'

export const reminderShape = new Shape(
  'Reminder',
  {
    id: is.id(),
    task_id: is.id(),
    remind_at: is.moment(),
    seen_at: is.maybe(is.moment()),
    mailed_at: is.maybe(is.moment()),
  },
  { description: 'A moment at which a task asks for attention.' }
)
