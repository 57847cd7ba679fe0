import { DateTime } from 'luxon'
import { lineVersion } from '#models/day_log'
import type { DayLogRow } from '#queries/day_plan'
import { addDays, type Day, daysBetween } from '#services/calendar/day'
import { dayAfter } from '#services/days/bounds'
import { weekNumber } from '#services/days/week'
import type { Person } from '#services/person'
import { dayInWords, formatDay } from '#services/words/dates'

export const dayHref = (day: Day, today: Day) => (day === today ? '/today' : `/days/${day}`)

/** The day's name and the ways from it to others: the same on all of its pages. */
export function presentDay(person: Person, day: Day, log: DayLogRow) {
  const { today, t, clock } = person
  const { locale, weekStartsOn } = person.user
  const next = dayAfter(day, today)
  const later = dayInWords(next, today, locale, t)
  const at = log.closed_at && DateTime.fromISO(log.closed_at).setZone(clock.zone).toFormat('HH:mm')
  return {
    day,
    title: dayTitle(day, today, person),
    over: [relation(day, person), t('today.week', { week: weekNumber(day, weekStartsOn) })]
      .filter(Boolean)
      .join(' · '),
    name: dayInWords(day, today, locale, t),
    isToday: day === today,
    isPast: day < today,
    /** The working hours are over: what comes next is to shut down. */
    isEvening: day === today && clock.time >= person.user.workEndsAt,
    href: dayHref(day, today),
    path: `/days/${day}`,
    previous: {
      href: dayHref(addDays(day, -1), today),
      label: dayTitle(addDays(day, -1), today, person),
    },
    next: {
      href: dayHref(addDays(day, 1), today),
      label: dayTitle(addDays(day, 1), today, person),
    },
    /** Where leftovers go, and what that day is called. */
    later: { day: next, label: later, title: capitalized(later) },
    isPlanned: log.planned_at !== null,
    closedAt: at ? t('today.closed_at', { time: at }) : null,
    line: { text: log.line, seen: lineVersion(log.line), meanwhile: null as string | null },
  }
}

const capitalized = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** The heading of a day: "Friday, 20 November", with the year when it is another one. */
function dayTitle(day: Day, today: Day, { user, t }: Person): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  return t('today.day_title', {
    weekday: formatDay(day, user.locale, { weekday: 'long' }),
    date: formatDay(day, user.locale, { day: 'numeric', month: 'long', year }),
  })
}

/** Where a day stands to today, in words; nothing for today itself. */
function relation(day: Day, { today, t }: Person): string | null {
  const days = daysBetween(today, day)
  if (days === 0) return null
  if (days === 1) return t('today.tomorrow')
  if (days === -1) return t('today.yesterday')
  return days > 0 ? t('today.in_days', { days }) : t('today.days_ago', { days: -days })
}
