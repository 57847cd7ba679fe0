import type { DayLogRow } from '#queries/day_plan'
import type { Day } from '#services/calendar/day'
import { availableOn, capacityOf, type WeighedTask } from '#services/days/capacity'
import type { Person } from '#services/person'
import { duration } from '#services/words/dates'

/**
 * A day's hours in words and as the parts of a bar. Minutes where it is a number.
 *
 * @param busy the minutes that meetings take of them
 */
export function presentCapacity(
  person: Person,
  day: Day,
  log: DayLogRow,
  tasks: WeighedTask[],
  seconds: Map<number, number>,
  busy = 0
) {
  const { t, user } = person
  const hours = availableOn(user, day, log.capacity_minutes)
  // what others owe takes none of one's own time
  const own = tasks.filter(({ promise }) => promise !== 'theirs')
  const capacity = capacityOf(own, seconds, hours.minutes - busy)
  const { done, left, total, free } = capacity
  const available = hours.minutes
  const words = (minutes: number) => duration(minutes, t)
  const over = Math.min(left, Math.max(0, -free))
  // a day off is not full because something was done on it
  const isOff = available === 0
  return {
    available: words(available),
    availableHours: available / 60,
    planned: words(total),
    total,
    isOff,
    isWorkDay: hours.isWorkDay,
    isOwn: hours.isOwn,
    usual: words(user.capacityMinutes),
    free: isOff ? null : free > 0 ? t('today.capacity.free', { time: words(free) }) : null,
    over: !isOff && free < 0 ? t('today.capacity.over', { time: words(-free) }) : null,
    full: !isOff && free === 0 && total > 0,
    doneTime: words(done),
    doneWords: done > 0 ? t('today.capacity.done', { time: words(done) }) : null,
    unestimated: capacity.unestimated.map(({ id, title }) => ({ title, href: `/tasks/${id}` })),
    busy: busy > 0 ? t('today.capacity.busy', { time: words(busy) }) : null,
    parts: [
      { kind: 'busy', value: isOff ? 0 : busy },
      { kind: 'done', value: done },
      { kind: 'planned', value: isOff ? left : left - over },
      { kind: 'late', value: isOff ? 0 : over },
    ],
    scale: available,
    label: t('today.capacity.label', {
      done: words(done),
      planned: words(left),
      available: words(available),
    }),
  }
}

export type CapacityView = ReturnType<typeof presentCapacity>
