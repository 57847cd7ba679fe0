import { addDays, type Day } from '#services/calendar/day'

/** The times that a packet is mostly about; any other is told by its days. */
export const PERIODS = [
  'this_quarter',
  'last_quarter',
  'this_half',
  'last_half',
  'this_year',
  'last_year',
] as const
export type Period = (typeof PERIODS)[number]

const MONTHS = { quarter: 3, half: 6, year: 12 }

/** The first and the last day of a time, as seen from a day. */
export function daysOf(period: Period, today: Day): { from: Day; to: Day } {
  const [which, unit] = period.split('_') as ['this' | 'last', keyof typeof MONTHS]
  const months = MONTHS[unit]
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7)) - 1
  const first = month - (month % months) - (which === 'last' ? months : 0)
  return { from: firstOf(year, first), to: addDays(firstOf(year, first + months), -1) }
}

/** The time that these days are, when it is one of the usual ones. */
export const periodOf = (from: Day, to: Day, today: Day): Period | null =>
  PERIODS.find((period) => {
    const days = daysOf(period, today)
    return days.from === from && days.to === to
  }) ?? null

function firstOf(year: number, month: number): Day {
  const date = new Date(Date.UTC(year, month, 1))
  return date.toISOString().slice(0, 10)
}
