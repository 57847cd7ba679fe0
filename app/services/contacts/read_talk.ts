import { refuse } from '#exceptions/refuse'
import type { Day } from '#services/calendar/day'
import type { Person } from '#services/person'

/** A talk as it was typed: today's unless it says when. Nobody has talked tomorrow. */
export function readTalk(
  { day, note }: { day?: Day | null; note?: string | null },
  { t, today }: Person
): { day: Day; note: string } {
  if (day && day > today) refuse('day', t('contacts.invalid.future'))
  return { day: day ?? today, note: note ?? '' }
}
