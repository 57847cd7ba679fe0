type FlashMessages = { all(): Record<string, unknown> } | Record<string, unknown> | null | undefined

/** What a form shows again after it was refused: what was typed, and what was wrong. */
export type FormState = {
  /** Whether this very form was submitted just now. */
  submitted: boolean
  /** What stands in a field: what was typed wins, even when it was cleared. */
  value(name: string, given: unknown): unknown
  /** Whether a box or an option is chosen. */
  checked(name: string, value: unknown, given: boolean): boolean
  /** The first complaint about a field, or null. */
  error(name: string): string | null
}

const EMPTY: Record<string, unknown> = {}

/** `due[on]` and `ids[]` as the path they have in the parsed body: `due.on`, `ids`. */
const path = (name: string) => name.replace(/\[\]$/, '').replace(/\[([^\]]*)\]/g, '.$1')

function read(values: Record<string, unknown>, name: string): unknown {
  if (name in values) return values[name]
  return path(name)
    .split('.')
    .reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], values)
}

/**
 * @param flash what the last request left: its input, and `inputErrorsBag`
 * @param form the name that the form sends as `_form`; without one any input counts as its own
 */
export function formState(flash: FlashMessages, form?: string | null): FormState {
  const values =
    (typeof flash?.all === 'function' ? flash.all() : (flash as Record<string, unknown>)) ?? EMPTY
  const errors = (values.inputErrorsBag ?? EMPTY) as Record<string, string[]>
  const sender = values._form ?? null
  const mine = form && sender ? form === sender : !form || sender === null
  const submitted = mine && (sender !== null || Object.keys(values).length > 0)

  // a box that was not ticked is missing from what was sent: only a named form can tell
  const known = submitted && Boolean(form) && sender !== null
  const knows = (name: string) => known || (submitted && read(values, name) !== undefined)

  return {
    submitted,
    value: (name, given) => (knows(name) ? (read(values, name) ?? '') : given),
    checked(name, value, given) {
      if (!knows(name)) return given
      const old = read(values, name)
      return Array.isArray(old)
        ? old.map(String).includes(String(value))
        : old !== undefined && old !== null && String(old) === String(value)
    },
    error: (name) => (mine ? (errors[name]?.[0] ?? errors[path(name)]?.[0] ?? null) : null),
  }
}
