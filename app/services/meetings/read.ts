import type { DateTime } from 'luxon'
import { refuse } from '#exceptions/refuse'
import type Meeting from '#models/meeting'
import { dayOf } from '#services/calendar/day'
import type { Person } from '#services/person'

const LONGEST_DAYS = 7

type MeetingInput = Record<string, any>

/**
 * A meeting as it was sent, by the names of columns: the day is the one on which it begins for the person.
 *
 * @param now what stands there, where only a part was sent
 * @throws a validation error that names the field
 */
export function readMeeting(input: MeetingInput, { clock, t }: Person, now?: Meeting) {
  const startsAt: DateTime = input.starts_at ?? now!.startsAt
  const endsAt: DateTime = input.ends_at ?? now!.endsAt
  if (endsAt <= startsAt) refuse('ends_at', t('meetings.invalid.ends_first'))
  if (endsAt.diff(startsAt, 'days').days > LONGEST_DAYS) {
    refuse('ends_at', t('meetings.invalid.too_long', { days: LONGEST_DAYS }))
  }
  return { ...input, day: dayOf(startsAt, clock.zone) }
}
