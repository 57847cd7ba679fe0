import { agendaPointShape } from '#api/v1/shapes/agenda_point'
import { is, Shape } from '#services/api/shape'

const {
  id,
  meeting_id: meetingId,
  title,
  minutes,
  discussed_at: at,
  discussed_in_id: where,
} = agendaPointShape.fields

/** A point where it stands: on the agenda of its own meeting, or of a later one. */
export const agendaShape = new Shape(
  'AgendaEntry',
  {
    ...{ id, meeting_id: meetingId, title, minutes, discussed_at: at, discussed_in_id: where },
    left_over: is.brought({ schema: { type: 'boolean' } }),
    waits: is.brought({ schema: { type: 'boolean' } }),
  },
  {
    description:
      'A point of an agenda. `left_over` says that an earlier meeting of the series did not come to it, `waits` that it is to be discussed in this one.',
  }
)
