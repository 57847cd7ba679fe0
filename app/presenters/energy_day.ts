import { views } from '#presenters/energy'
import { checkInLine } from '#presenters/energy_check_in'
import { factsBetween, feltBetween } from '#queries/energy_days'
import { meetingsOfDay } from '#queries/meetings_of_day'
import { addDays, type Day } from '#services/calendar/day'
import { energyCurve } from '#services/charts/energy_curve'
import { minuteOn } from '#services/energy/minutes'
import type { Person } from '#services/person'
import { capitalised, dayInWords, duration, formatDay } from '#services/words/dates'

/** A day: its curve between its meetings, and its check-ins. */
export async function energyDay(person: Person, day: Day) {
  const { today, t, user } = person
  const [felt, meetings, facts] = await Promise.all([
    feltBetween(person, day, day),
    meetingsOfDay(person, day),
    factsBetween(person, day, day),
  ])
  const { meetings: minutes = 0, done = 0 } = facts.get(day) ?? {}
  const date = formatDay(day, user.locale, {
    ...{ weekday: 'long', day: 'numeric', month: 'long' },
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' as const }),
  })
  return {
    day,
    title: date,
    over:
      Math.abs(Date.parse(day) - Date.parse(today)) < 2 * 86_400_000
        ? capitalised(dayInWords(day, today, user.locale, t))
        : t('energy.views.day'),
    isToday: day === today,
    previousHref: `/energy/day?day=${addDays(day, -1)}`,
    nextHref: `/energy/day?day=${addDays(day, 1)}`,
    views: views(person, 'day'),
    curve: energyCurve(
      felt,
      meetings.map(({ title, starts_at: from, ends_at: to }) => ({
        label: title,
        from: minuteOn(day, from, person.clock),
        to: minuteOn(day, to, person.clock),
      })),
      t('energy.day.title', { day: date }),
      person
    ),
    facts: [
      minutes > 0 && t('energy.day.meetings', { time: duration(minutes, t) }),
      done > 0 && t('energy.day.done', { count: done }),
    ].filter(Boolean),
    lines: felt.map((row) => checkInLine(row, person)),
  }
}
