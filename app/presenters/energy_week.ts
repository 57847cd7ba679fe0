import { views } from '#presenters/energy'
import { factsBetween, feltBetween } from '#queries/energy_days'
import { addDays, type Day, daysFrom, startOfWeek } from '#services/calendar/day'
import { energyGrid } from '#services/charts/energy_grid'
import { weekNumber } from '#services/days/week'
import type { Person } from '#services/person'
import { duration, formatDay, rangeInWords } from '#services/words/dates'

/** A week: hours down, days across, with what else the days had. */
export async function energyWeek(person: Person, day: Day) {
  const { t, today, user } = person
  const first = startOfWeek(day, user.weekStartsOn)
  const last = addDays(first, 6)
  const [felt, facts] = await Promise.all([
    feltBetween(person, first, last),
    factsBetween(person, first, last),
  ])
  const days = daysFrom(first, last)
  return {
    title: rangeInWords(first, last, user.locale),
    over: t('today.week', { week: weekNumber(first, user.weekStartsOn) }),
    isNow: today >= first && today <= last,
    previousHref: `/energy/week?day=${addDays(first, -7)}`,
    nextHref: `/energy/week?day=${addDays(first, 7)}`,
    views: views(person, 'week'),
    grid: energyGrid(
      felt,
      days.map((one) => ({
        key: one,
        label: formatDay(one, user.locale, { weekday: 'short', day: 'numeric' }),
        title: formatDay(one, user.locale, { weekday: 'long', day: 'numeric', month: 'long' }),
        href: `/energy/day?day=${one}`,
        today: one === today,
      })),
      ({ felt_on: on }) => on,
      person
    ),
    facts: [
      {
        name: t('energy.week.meetings'),
        values: days.map((one) => {
          const { meetings = 0 } = facts.get(one) ?? {}
          return meetings > 0 ? duration(meetings, t) : ''
        }),
      },
      {
        name: t('energy.week.done'),
        values: days.map((one) => String(facts.get(one)?.done || '')),
      },
    ],
  }
}
