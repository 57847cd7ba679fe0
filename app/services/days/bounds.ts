import { Exception } from '@adonisjs/core/exceptions'
import { refuse } from '#exceptions/refuse'
import { addDays, type Day, isDay } from '#services/calendar/day'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

const FIRST: Day = '1970-01-01'
const LAST: Day = '2999-12-31'

const hasPage = (value: unknown): value is Day => isDay(value) && value >= FIRST && value <= LAST

/** @throws 404 for a day that the calendar does not have, or that no page is made for */
export function dayFrom(value: unknown): Day {
  if (hasPage(value)) return value
  throw new Exception('There is no such day', { status: 404, code: 'E_NO_SUCH_DAY' })
}

/** @throws 422 for a day that is over, or so far away that no page is made for it */
export function futureDay(day: Day, person: Person): Day {
  if (hasPage(day) && day >= person.today) return day
  refuse('day', person.t(day < person.today ? 'today.errors.day_is_over' : 'today.errors.too_far'))
}

/** The day that leftovers of `day` go to: the next one that is not over. */
export const dayAfter = (day: Day, today: Day): Day => (day < today ? today : addDays(day, 1))

/** A day as it is named in what is kept for longer than the day: "Fri 20 Nov". */
export const dateOf = (day: Day, { user }: Person): string =>
  formatDay(day, user.locale, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '')
