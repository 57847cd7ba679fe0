import type { Day } from '#services/calendar/day'
import { weekday } from '#services/calendar/day'

/** What a day's capacity is reckoned from; seconds and minutes as the columns have them. */
export type WeighedTask = {
  id: number
  title: string
  status: string
  estimate_minutes: number | null
  spent_seconds: number
  promise?: string | null
}

/** A day's hours, in minutes. `free` is negative when the day holds more than there is. */
export type Capacity = {
  available: number
  done: number
  left: number
  total: number
  free: number
  /** Open tasks that nobody estimated: the sum leaves them out, so they are named. */
  unestimated: Array<{ id: number; title: string }>
}

/**
 * What is done counts as long as it took, and as long as it was thought to take where nobody measured.
 * What is open counts as what is left of its estimate; time already spent on it today is done.
 *
 * @param tasks the day's focus and what else was done on it
 * @param secondsToday time measured on that day, by task id, of these and other tasks
 */
export function capacityOf(
  tasks: WeighedTask[],
  secondsToday: Map<number, number>,
  available: number
): Capacity {
  let doneSeconds = 0
  for (const seconds of secondsToday.values()) doneSeconds += seconds

  let left = 0
  const unestimated: Capacity['unestimated'] = []
  for (const task of tasks) {
    if (task.status === 'done' && !secondsToday.has(task.id)) {
      doneSeconds += (task.estimate_minutes ?? 0) * 60
    }
    if (task.status !== 'open') continue
    if (task.estimate_minutes === null) unestimated.push({ id: task.id, title: task.title })
    else left += Math.max(0, task.estimate_minutes - Math.round(spentOn(task, secondsToday) / 60))
  }

  const done = Math.round(doneSeconds / 60)
  return { available, done, left, total: done + left, free: available - done - left, unestimated }
}

/** A timer that is still running has not been added to the task. */
const spentOn = (task: WeighedTask, secondsToday: Map<number, number>) =>
  Math.max(task.spent_seconds, secondsToday.get(task.id) ?? 0)

/** Minutes that a person has on a day: what they said for it, else their usual ones on a work day. */
export function availableOn(
  user: { capacityMinutes: number; workDays: unknown },
  day: Day,
  said: number | null
): { minutes: number; isWorkDay: boolean; isOwn: boolean } {
  const isWorkDay = (user.workDays as number[]).includes(weekday(day))
  const minutes = said ?? (isWorkDay ? user.capacityMinutes : 0)
  return { minutes, isWorkDay, isOwn: said !== null }
}
