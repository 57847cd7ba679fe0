import type Task from '#models/task'
import { addDays, startOfWeek } from '#services/calendar/day'
import type { Person } from '#services/person'
import { dayInWords } from '#services/words/dates'

const LOCAL = /^\/(?![/\\])/

/** The days that are chosen most, and the way back to the page that asked. */
export function whenPage(person: Person, task: Task, referrer: string | undefined) {
  const { today, t, user } = person
  const words = (day: string) => dayInWords(day, today, user.locale, t)
  const tomorrow = addDays(today, 1)
  const from = pathOf(referrer) ?? '/today'
  // decided in the evening, another day is a carry; before that the task is only planned anew
  const carries = Boolean(task.plannedOn) && from.endsWith('/shutdown')
  const nextWeek = addDays(startOfWeek(today, user.weekStartsOn), 7)
  const choices = [
    { day: today, label: t('today.when.today'), icon: 'sun' },
    { day: tomorrow, label: t('today.when.tomorrow'), icon: 'sunrise' },
    { day: nextWeek, label: t('today.when.next_week'), icon: 'calendar-range' },
  ]
  return {
    task: {
      id: task.id,
      title: task.title,
      href: `/tasks/${task.id}`,
      isOpen: task.isOpen,
      plannedOn: task.plannedOn,
    },
    choices: choices.map((choice) => ({
      ...choice,
      words: choice.day === today || choice.day === tomorrow ? null : words(choice.day),
      chosen: choice.day === task.plannedOn,
    })),
    earliest: today,
    from,
    carries,
  }
}

function pathOf(referrer: string | undefined): string | null {
  if (!referrer || !URL.canParse(referrer)) return null
  const { pathname, search } = new URL(referrer)
  return LOCAL.test(pathname) ? pathname + search : null
}
