export { RecurrenceError, type RecurrenceProblem } from './recurrence_error.ts'
export {
  FREQUENCIES,
  WEEKDAYS,
  makeRule,
  type Frequency,
  type Rule,
  type Weekday,
  type WeekdayInPeriod,
} from './rule.ts'
export { formatRule, isValidRule, parseRule } from './text.ts'
export {
  firstOccurrence,
  nextOccurrence,
  occurrencesBetween,
  type NextOccurrence,
} from './occurrences.ts'
export { occurrenceMoment } from './moment.ts'
export { ruleFromForm, ruleToForm, type RecurrenceForm } from './form.ts'
export { describeRule, recurrenceInWords, type Translate, type Words } from './words.ts'
export { exportRule, importRule, type Clock } from './icalendar.ts'
