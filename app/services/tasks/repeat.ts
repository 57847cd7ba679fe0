import { type Day, addDays, weekday } from '#services/calendar/day'
import {
  occurrencesBetween,
  parseRule,
  recurrenceInWords,
  type RecurrenceForm,
  ruleToForm,
  WEEKDAYS,
} from '#services/recurrence/index'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

const SHOWN_DAYS = 5
/** As far as the next days are looked for: a rule may come once in four years. */
const DAYS_AHEAD = 366 * 20

/** What the fields of the recurrence form hold. */
export type RepeatFields = Omit<RecurrenceForm, 'frequency' | 'weekStart'> & {
  repeat: 'none' | 'keep' | RecurrenceForm['frequency']
  fromCompletion: boolean
  /** The rule in words; null when the task does not repeat. */
  words: string | null
}

type Repeating = {
  recurrence: { rule: string | null; afterCompletion: boolean }
  due: { on: Day | null }
}

/** The form of a task's rule; `keep` stands for one that says more than the form can. */
export function repeatFields({ recurrence, due }: Repeating, person: Person): RepeatFields {
  const day = due.on ?? person.today
  const blank = {
    interval: 1,
    weekdays: [],
    monthMode: 'day' as const,
    monthDay: null,
    nth: 1,
    weekday: WEEKDAYS[weekday(day) - 1],
    month: null,
    ends: 'never' as const,
    until: null,
    count: null,
  }
  if (!recurrence.rule) return { ...blank, repeat: 'none', fromCompletion: false, words: null }

  const rule = parseRule(recurrence.rule)
  const { afterCompletion } = recurrence
  const words = recurrenceInWords(rule, person.t, { afterCompletion })
  const form = ruleToForm(rule)
  if (!form) return { ...blank, repeat: 'keep', fromCompletion: afterCompletion, words }
  const { frequency, weekStart, ...fields } = form
  return { ...fields, repeat: frequency, fromCompletion: afterCompletion, words }
}

/** The days to come in words, the first after `due`; empty for a task that does not repeat. */
export function nextDays(
  rule: string | null,
  anchor: Day | null,
  due: Day | null,
  { today, user }: Person
): string[] {
  if (!rule) return []
  const first = anchor ?? today
  const from = due ? addDays(due, 1) : first
  return occurrencesBetween(
    parseRule(rule),
    first,
    from,
    addDays(from, DAYS_AHEAD),
    SHOWN_DAYS
  ).map((day) =>
    formatDay(day, user.locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    })
  )
}
