export type RecurrenceProblem =
  | 'empty'
  | 'too_long'
  | 'malformed'
  | 'unknown_part'
  | 'unsupported_part'
  | 'repeated_part'
  | 'missing_frequency'
  | 'invalid_value'
  | 'unsupported_value'
  | 'count_and_until'
  | 'numbered_weekday'
  | 'month_day_in_week'
  | 'position_alone'
  | 'skip_without_calendar'
  | 'invalid_day'
  | 'invalid_time'
  | 'invalid_zone'

const LONGEST_ECHO = 40

/** A rule, day, time or zone that cannot be used. `key` and `data` are its words in the language files. */
export class RecurrenceError extends Error {
  /** What the message needs: `part` (a rule part or field) and `value` (as given, shortened). */
  readonly data: { part?: string; value?: string }

  constructor(
    readonly problem: RecurrenceProblem,
    { part, value }: { part?: string; value?: unknown } = {}
  ) {
    const data = {
      ...(part !== undefined && { part: shorten(part) }),
      ...(value !== undefined && { value: shorten(value) }),
    }
    super(`Recurrence: ${[problem, data.part, data.value].filter(Boolean).join(' ')}`)
    this.name = 'RecurrenceError'
    this.data = data
  }

  get key() {
    return `recurrence.errors.${this.problem}`
  }
}

function shorten(value: unknown) {
  const text = typeof value === 'string' ? value : String(value)
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text
}
