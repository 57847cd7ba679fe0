import { DateTime } from 'luxon'
import { type QuickAddOptions, parseQuickAdd } from '#services/quick_add/index'

/** Saturday 21 November 2026, 10:00 in Berlin. */
export const SATURDAY_MORNING = '2026-11-21T10:00'

type Given = Partial<Omit<QuickAddOptions, 'now'>> & { now?: string }

/** What quick add makes of a line, on a clock in the person's zone. */
export function read(line: string, { now = SATURDAY_MORNING, ...options }: Given = {}) {
  const timeZone = options.timeZone ?? 'Europe/Berlin'
  return parseQuickAdd(line, {
    now: DateTime.fromISO(now, { zone: timeZone }),
    timeZone,
    ...options,
  })
}

/** Title, due day and due time in one line: "Lunch | 2026-11-22 12:30". */
export function due(line: string, given?: Given) {
  const { title, dueOn, dueTime } = read(line, given)
  return [title, [dueOn, dueTime].filter(Boolean).join(' ')].filter(Boolean).join(' | ')
}

/** Title, rule and first day in one line: "Call mom | FREQ=WEEKLY;BYDAY=MO | 2026-11-23". */
export function series(line: string, given?: Given) {
  const { title, recurrence, dueOn, dueTime, recursAfterCompletion } = read(line, given)
  const rule = recurrence && recurrence + (recursAfterCompletion ? ' after completion' : '')
  return [title, rule, [dueOn, dueTime].filter(Boolean).join(' ')].filter(Boolean).join(' | ')
}

/** The chips of a line as `kind:text`. */
export const chips = (line: string, given?: Given) =>
  read(line, given).tokens.map(({ kind, text }) => `${kind}:${text}`)
