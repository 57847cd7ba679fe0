import { column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'

/** SQLite knows no booleans: what is read is 0 or 1, whatever the generated type says. */
export const booleanColumn = (options: { serializeAs?: string | null } = {}) =>
  column({
    ...options,
    consume: (value) => (value === null || value === undefined ? value : Boolean(value)),
  })

/** A calendar day, `YYYY-MM-DD`, without a zone; the same text on both engines. */
export const dayColumn = () => column()

/** Any JSON value; SQLite keeps it as text. */
export const jsonColumn = () =>
  column({
    prepare: (value) => (value === null || value === undefined ? value : JSON.stringify(value)),
    consume: (value) => (typeof value === 'string' ? JSON.parse(value) : value),
  })

/**
 * A moment: luxon `DateTime` in UTC in models, ISO 8601 with milliseconds and `Z` in the database.
 * Lucid's own column writes local wall-clock text without a zone into SQLite.
 */
export const momentColumn = (options: { autoCreate?: boolean; autoUpdate?: boolean } = {}) =>
  column.dateTime({
    ...options,
    prepare: (value) => (DateTime.isDateTime(value) ? value.toUTC().toISO() : value),
    consume: (value) => {
      if (!value || DateTime.isDateTime(value)) return value
      // the engine reads its own form in a fifth of luxon's time, and a page reads many moments
      return DateTime.fromMillis(Date.parse(value), { zone: 'utc' })
    },
    serialize: (value) => (DateTime.isDateTime(value) ? value.toUTC().toISO() : value),
  })
