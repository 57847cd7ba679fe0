import { isMeasured } from '#models/key_result'
import type { Point } from '#services/charts/line_chart'
import type { Day } from '#services/calendar/day'
import { shareOf, shareOfGoal, shareOfWay } from '#services/goals/progress'

type Value = { day: Day; value: number }

/** What a goal's progress was made of, with the days on which something happened. */
export type Past = {
  startsOn: Day
  keyResults: Array<{
    kind: string
    start: number | null
    target: number | null
    /** In the order of their days. */
    values: Value[]
    /** The day on which each was done; null for what is not. */
    milestones: Array<Day | null>
  }>
  /** The same for the tasks that serve it. */
  tasks: Array<Day | null>
}

/**
 * How far a goal was on each day on which that may have changed, reckoned as today's progress is. What
 * is counted is compared with all that there is now: a list that grew does not show as a step back.
 */
export function progressOver(past: Past): Point[] {
  const days = new Set<Day>([past.startsOn])
  for (const { values, milestones } of past.keyResults) {
    for (const { day } of values) days.add(day)
    for (const day of milestones) if (day) days.add(day)
  }
  for (const day of past.tasks) if (day) days.add(day)
  return [...days]
    .sort()
    .map((day) => ({ day, value: progressAt(past, day) ?? 0 }))
    .filter(
      ({ value }, at, all) => at === 0 || at === all.length - 1 || value !== all[at - 1].value
    )
}

function progressAt({ keyResults, tasks }: Past, day: Day) {
  const served = countBy(tasks, day)
  return shareOfGoal(
    keyResults.map(({ kind, start, target, values, milestones }) => {
      if (isMeasured(kind)) return shareOfWay(start!, target!, valueAt(values, day) ?? start!)
      const { done, all } = kind === 'tasks' ? served : countBy(milestones, day)
      return shareOf(done, all)
    }),
    served
  )
}

const countBy = (closed: Array<Day | null>, day: Day) => ({
  done: closed.filter((one) => one !== null && one <= day).length,
  all: closed.length,
})

const valueAt = (values: Value[], day: Day) => values.findLast((one) => one.day <= day)?.value
