import type Meeting from '#models/meeting'
import { formValues } from '#presenters/area'
import { attendeesOf } from '#queries/meeting_brief'
import { knownContacts } from '#queries/task_people'
import { type Day, isDay } from '#services/calendar/day'
import { recurrenceOf } from '#services/meetings/write'
import type { Person } from '#services/person'
import { nextDays, repeatFields } from '#services/tasks/repeat'

const MINUTES = 30

/** What a new meeting begins with: the next full hour, or nine o'clock of the day that was chosen. */
export async function newMeetingForm(person: Person, qs: Record<string, unknown>) {
  const { clock, today } = person
  const day = isDay(qs.day) ? qs.day : today
  const next = clock.now.setZone(clock.zone).startOf('hour').plus({ hours: 1 })
  const startsAt = day === today ? next : clock.momentOf(day, '09:00').setZone(clock.zone)
  const words = (at: typeof next) => at.toFormat("yyyy-MM-dd'T'HH:mm")
  const { with: name } = qs
  return {
    values: {
      starts_at: words(startsAt),
      ends_at: words(startsAt.plus({ minutes: MINUTES })),
      attendees: typeof name === 'string' ? name.slice(0, 200) : '',
    },
    ...(await choices(person, null, day)),
  }
}

/** The form of a meeting that is there. */
export async function meetingFormPage(meeting: Meeting, person: Person) {
  const [attendees, rule] = await Promise.all([
    attendeesOf(person.id, meeting.id),
    recurrenceOf(meeting),
  ])
  return {
    record: { id: meeting.id, version: meeting.version, title: meeting.title },
    facts: factsOf(meeting, attendees, person),
    values: {
      ...formValues(meeting, person),
      attendees: attendees.map(({ full_name: name }) => name).join(', '),
    } as Record<string, unknown>,
    isInSeries: meeting.meetingSeriesId !== null,
    ...(await choices(person, rule, meeting.day)),
  }
}

async function choices(person: Person, rule: string | null, day: Day) {
  const repeating = { recurrence: { rule, afterCompletion: false }, due: { on: day } }
  return {
    knownContacts: await knownContacts(person.id),
    repeat: repeatFields(repeating, person),
    nextDays: nextDays(rule, day, day, person),
    byCalendar: true,
  }
}

/** What stands there, where two edits meet. */
function factsOf(
  meeting: Meeting,
  attendees: Array<{ full_name: string }>,
  person: Person
): Array<{ name: string; value: unknown }> {
  const values = formValues(meeting, person)
  const { t } = person
  return [
    { name: t('meetings.fields.title'), value: meeting.title },
    { name: t('meetings.fields.starts_at'), value: String(values.starts_at).replace('T', ' ') },
    { name: t('meetings.fields.ends_at'), value: String(values.ends_at).replace('T', ' ') },
    { name: t('meetings.fields.place'), value: meeting.place },
    { name: t('meetings.fields.link'), value: meeting.link },
    {
      name: t('meetings.fields.attendees'),
      value: attendees.map(({ full_name: name }) => name).join(', '),
    },
  ]
}
