import { type Day, isDay } from '#services/calendar/day'

/** The day and month of a birthday, and its year where it is known. */
export function partsOf(birthday: string) {
  const [, year, monthAndDay] = /^(\d{4}|-)-(\d{2}-\d{2})$/.exec(birthday)!
  return { year: year === '-' ? null : Number(year), monthAndDay }
}

/** The next time that it is this birthday, today counted; a 29 February is kept on the 28th. */
export function nextBirthday(birthday: string, today: Day): Day {
  const { monthAndDay } = partsOf(birthday)
  const inYear = (year: number) => {
    const day = `${String(year).padStart(4, '0')}-${monthAndDay}`
    return isDay(day) ? day : `${String(year).padStart(4, '0')}-02-28`
  }
  const year = Number(today.slice(0, 4))
  const day = inYear(year)
  return day >= today ? day : inYear(year + 1)
}

/** How old someone becomes on a day; null where the year is not known or still to come. */
export function ageOn(birthday: string, day: Day): number | null {
  const { year } = partsOf(birthday)
  const age = Number(day.slice(0, 4)) - (year ?? Number.NaN)
  return age > 0 ? age : null
}
