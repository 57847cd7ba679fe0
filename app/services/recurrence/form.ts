import type { Day } from '#services/calendar/day'
import { RecurrenceError } from './recurrence_error.ts'
import { makeRule, type Frequency, type Rule, type Weekday } from './rule.ts'

/** What the edit form shows. Fields that the frequency, mode or end does not use are ignored. */
export type RecurrenceForm = {
  frequency: Frequency
  interval: number
  /** Weekly: on these, or on the weekday of the first occurrence when there are none. */
  weekdays: Weekday[]
  /** Monthly, and yearly with a month. */
  monthMode: 'day' | 'last_day' | 'nth_weekday'
  /** 1 to 31; null is the day of the first occurrence. */
  monthDay: number | null
  /** 1 to 5, or -1 for the last. */
  nth: number
  weekday: Weekday
  /** Yearly: 1 to 12; null is the day and month of the first occurrence, whatever the mode. */
  month: number | null
  ends: 'never' | 'on' | 'after'
  until: Day | null
  count: number | null
  /** The person's first day of the week: decides which weeks "every 2 weeks on Sunday" means. */
  weekStart: Weekday
}

const BLANK: Omit<RecurrenceForm, 'frequency'> = {
  interval: 1,
  weekdays: [],
  monthMode: 'day',
  monthDay: null,
  nth: 1,
  weekday: 'MO',
  month: null,
  ends: 'never',
  until: null,
  count: null,
  weekStart: 'MO',
}

/** Throws `RecurrenceError` for values out of range and for an end without its day or count. */
export function ruleFromForm(
  values: Partial<RecurrenceForm> & Pick<RecurrenceForm, 'frequency'>
): Rule {
  const form: RecurrenceForm = { ...BLANK, ...values }
  const { frequency, interval, weekStart } = form
  if (form.ends === 'on' && !form.until) {
    throw new RecurrenceError('invalid_value', { part: 'UNTIL', value: '' })
  }
  if (form.ends === 'after' && !form.count) {
    throw new RecurrenceError('invalid_value', { part: 'COUNT', value: form.count ?? '' })
  }
  return makeRule({
    frequency,
    interval,
    weekStart,
    until: form.ends === 'on' ? form.until : null,
    count: form.ends === 'after' ? form.count : null,
    ...daysOf(form),
  })
}

/** The form that makes this rule, or null for one that says more than the form can. */
export function ruleToForm(rule: Rule): RecurrenceForm | null {
  const { frequency, interval, weekStart, until, count } = rule
  const days = formDaysOf(rule)
  if (days === null) return null
  return {
    ...BLANK,
    frequency,
    interval,
    weekStart,
    ...days,
    ends: until !== null ? 'on' : count !== null ? 'after' : 'never',
    until,
    count,
  }
}

function daysOf(form: RecurrenceForm): Partial<Rule> {
  if (form.frequency === 'weekly') {
    return { weekdays: form.weekdays.map((weekday) => ({ weekday, nth: null })) }
  }
  if (form.frequency === 'monthly') return daysOfMonth(form)
  if (form.frequency === 'yearly' && form.month !== null) {
    return { months: [form.month], ...daysOfMonth(form) }
  }
  return {}
}

function daysOfMonth({ monthMode, monthDay, nth, weekday }: RecurrenceForm): Partial<Rule> {
  if (monthMode === 'last_day') return { monthDays: [-1] }
  if (monthMode === 'nth_weekday') return { weekdays: [{ weekday, nth }] }
  if (monthDay === null) return {}
  if (monthDay < 1) {
    throw new RecurrenceError('invalid_value', { part: 'BYMONTHDAY', value: monthDay })
  }
  return { monthDays: [monthDay] }
}

function formDaysOf(rule: Rule): Partial<RecurrenceForm> | null {
  const { frequency, weekdays, monthDays, months, positions } = rule
  if (positions.length > 0 || rule.skip === 'omit') return null
  if (months.length > (frequency === 'yearly' ? 1 : 0)) return null
  if (frequency === 'daily') return weekdays.length + monthDays.length > 0 ? null : {}
  if (frequency === 'weekly') return { weekdays: weekdays.map(({ weekday }) => weekday) }

  const [month = null] = months
  if (frequency === 'yearly' && month === null) {
    return weekdays.length + monthDays.length > 0 ? null : {}
  }
  const [monthDay = null] = monthDays
  if (weekdays.length === 0 && monthDays.length <= 1) {
    if (monthDay === -1) return { month, monthMode: 'last_day' }
    return monthDay === null || monthDay > 0 ? { month, monthDay } : null
  }
  if (weekdays.length !== 1 || monthDays.length > 0) return null
  const [{ weekday, nth }] = weekdays
  const fits = nth === -1 || (nth !== null && nth >= 1 && nth <= 5)
  return fits ? { month, monthMode: 'nth_weekday', weekday, nth } : null
}
