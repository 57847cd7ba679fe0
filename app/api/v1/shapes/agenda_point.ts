import { is, Shape } from '#services/api/shape'

/** A point of an agenda as the API answers it. */
export const agendaPointShape = new Shape(
  'AgendaPoint',
  {
    id: is.id(),
    meeting_id: is.id(),
    title: is.text(),
    minutes: is.maybe(is.integer({ minimum: 1 })),
    position: is.number(),
    discussed_at: is.maybe(is.moment()),
    discussed_in_id: is.maybe(is.id()),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description:
      'What is to be talked about. `meeting_id` is the meeting that it was put on, `discussed_in_id` the one in which it was discussed: in a series that may be a later one.',
  }
)
