import type { Infer } from '@vinejs/vine/types'
import { refuse } from '#exceptions/refuse'
import { weekday } from '#services/calendar/day'
import type { Person } from '#services/person'
import {
  formatRule,
  type Frequency,
  parseRule,
  RecurrenceError,
  type Rule,
  ruleFromForm,
  WEEKDAYS,
} from '#services/recurrence/index'
import type { Reading } from '#services/tasks/values'
import type { TaskValues } from '#services/tasks/values'
import type { recurrenceValidator } from '#validators/task'

/** A rule, by the fields of the form or as the text of an RRULE. */
export type RecurrenceInput = Partial<Infer<typeof recurrenceValidator>> & {
  recurrence?: string | null
  recurs_after_completion?: boolean
}

/**
 * Undefined leaves the recurrence as it is.
 *
 * @throws a validation error
 */
export function readRecurrence(
  input: RecurrenceInput,
  person: Person,
  { now }: Reading = {}
): TaskValues['recurrence'] | undefined {
  const { repeat, recurrence, recurs_after_completion: afterCompletion } = input
  if (recurrence !== undefined || afterCompletion !== undefined) {
    const text = recurrence === undefined ? now?.recurrence.rule : recurrence
    if (!text) return { rule: null, afterCompletion: false }
    return {
      rule: ruleText('recurrence', person, () => parseRule(text)),
      afterCompletion: afterCompletion ?? now?.recurrence.afterCompletion ?? false,
    }
  }
  if (repeat === undefined || repeat === 'keep') return undefined
  if (repeat === 'none') return { rule: null, afterCompletion: false }
  return {
    rule: ruleText('repeat', person, () => formRule(input, repeat, person)),
    afterCompletion: input.repeat_from === 'completion',
  }
}

/** The rule's text as it is kept. */
function ruleText(field: string, person: Person, read: () => Rule): string {
  try {
    return formatRule(read())
  } catch (error) {
    if (!(error instanceof RecurrenceError)) throw error
    return refuse(field, person.t(error.key, error.data))
  }
}

function formRule(input: RecurrenceInput, frequency: Frequency, person: Person): Rule {
  const ends = input.repeat_ends ?? 'never'
  if (ends === 'on' && !input.repeat_until) {
    refuse('repeat_until', person.t('tasks.invalid.until'))
  }
  if (ends === 'after' && !input.repeat_count) {
    refuse('repeat_count', person.t('tasks.invalid.count'))
  }
  const start = input.due_on ?? person.today
  return ruleFromForm({
    frequency,
    interval: input.repeat_interval ?? 1,
    weekdays: input.repeat_weekdays ?? [],
    monthMode: input.repeat_month_mode ?? 'day',
    monthDay: input.repeat_month_day ?? null,
    nth: input.repeat_nth ?? 1,
    weekday: input.repeat_weekday ?? WEEKDAYS[weekday(start) - 1],
    month: input.repeat_month ?? null,
    ends,
    until: input.repeat_until ?? null,
    count: input.repeat_count ?? null,
    weekStart: WEEKDAYS[person.user.weekStartsOn - 1] ?? 'MO',
  })
}
