import type { KeyResultStanding } from '#queries/goal_progress'
import type { GoalParts } from '#queries/goal_parts'
import { isMeasured } from '#models/key_result'
import { amountInWords, barOf, percent } from '#services/goals/words'
import type { Person } from '#services/person'
import { dayInWords } from '#services/words/dates'

/** Values that are listed; the chart and the API know all of them. */
const SHOWN_VALUES = 60

/** A goal's key results, each with what it is measured by. */
export function presentKeyResults(
  { keyResults, milestones, measurements }: GoalParts,
  standings: KeyResultStanding[],
  person: Person
) {
  const { t, today, user } = person
  const inWords = (day: string) => dayInWords(day, today, user.locale, t)

  return keyResults.map((row) => {
    const { id, goalId, title, kind, unit } = row
    const { progress, value, done, all } = standings.find((one) => one.id === id)!
    const amount = (number: number) => amountInWords(number, unit, person)
    const bare = (number: number) => amountInWords(number, unit === '%' ? unit : '', person)
    const measured = isMeasured(kind)
    const values = measurements.filter(({ keyResultId }) => keyResultId === id)
    return {
      id,
      path: `/goals/${goalId}/key_results/${id}`,
      title,
      kind,
      isMeasured: measured,
      unit,
      value,
      bar: barOf(progress, null, person),
      percent: percent(progress, person),
      text: measured
        ? isPlainShare(row)
          ? null
          : t('goals.key_results.of', { value: bare(value!), target: amount(row.targetValue!) })
        : t('goals.key_results.counted', { done: done!, all: all! }),
      start: row.startValue ? t('goals.key_results.from', { start: amount(row.startValue) }) : null,
      values: values
        .map((one) => ({
          id: one.id,
          day: inWords(one.measuredOn),
          iso: one.measuredOn,
          value: amount(one.value),
        }))
        .reverse()
        .slice(0, SHOWN_VALUES),
      count: values.length,
      milestones: milestones
        .filter(({ keyResultId }) => keyResultId === id)
        .map((one) => ({
          id: one.id,
          title: one.title,
          isDone: one.doneOn !== null,
          isLate: one.doneOn === null && one.dueOn !== null && one.dueOn < today,
          day: one.doneOn
            ? t('goals.milestones.done', { day: inWords(one.doneOn) })
            : one.dueOn && t('goals.due', { day: inWords(one.dueOn) }),
        })),
    }
  })
}

/** Its value is its progress, and need not be said twice. */
const isPlainShare = ({ kind, startValue, targetValue }: GoalParts['keyResults'][number]) =>
  kind === 'percentage' && startValue === 0 && targetValue === 100
