import { linkedMeetings } from '#queries/meeting_links'
import { is, Shape } from '#services/api/shape'

/** A meeting as the API answers it. */
export const meetingShape = new Shape(
  'Meeting',
  {
    id: is.id(),
    title: is.text(),
    starts_at: is.moment(),
    ends_at: is.moment(),
    day: is.day(),
    place: is.maybe(is.text()),
    link: is.maybe(is.text()),
    attendee_ids: is.brought({
      schema: { type: 'array', items: { type: 'integer', minimum: 1 } },
    }),
    meeting_series_id: is.maybe(is.id()),
    recurrence: is.brought(
      is.maybe(is.text({ description: 'RFC 5545 text, without `RRULE:`, of its series.' }))
    ),
    preparation: is.text({ description: 'Markdown.' }),
    prepared_at: is.maybe(is.moment()),
    notes: is.text({
      description:
        'Markdown. A line with a box, `[ ] @Ana send report by fri`, becomes a task when it is written, and gets a link to it; its box is ticked as the task is.',
    }),
    held_at: is.maybe(is.moment()),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description:
      'A meeting. `day` is the one on which it begins for the person; `held_at` when it was closed.',
    complete: linkedMeetings,
  }
)
