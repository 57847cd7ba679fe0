import { DateTime } from 'luxon'
import { addDays, type Day, dayOf } from '#services/calendar/day'

type Kept = { keep_in_touch_days: number | null; created_at: string }

/** The day on which it is time to get in touch again; null where nobody asked to be reminded. */
export function nextContact(contact: Kept, last: Day | null, zone: string): Day | null {
  const { keep_in_touch_days: days, created_at: since } = contact
  if (!days) return null
  return addDays(last ?? dayOf(DateTime.fromISO(since), zone), days)
}
