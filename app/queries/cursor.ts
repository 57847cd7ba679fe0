import { DateTime } from 'luxon'
import { isDay } from '#services/calendar/day'

/** What a column of a cursor must be, so that no address makes the database refuse a query. */
export type KeyCheck = (value: unknown) => boolean

const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0')

export const KEYS = {
  id: (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  small: (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 15,
  number: (value: unknown) => Number.isFinite(value),
  text: isText,
  day: (value: unknown) => isDay(value),
  moment: (value: unknown) => isText(value) && DateTime.fromISO(value as string).isValid,
} satisfies Record<string, KeyCheck>

export type KeyKind = keyof typeof KEYS

/** Where a page ends: the row's values in the columns that put the list in order. */
export const encodeCursor = (row: Record<string, any>, columns: string[]): string =>
  Buffer.from(JSON.stringify(columns.map((column) => row[column]))).toString('base64url')

/** A cursor that was not made here is no cursor: the list starts at its beginning. */
export function decodeCursor(cursor: string | undefined, kinds: KeyKind[]): unknown[] | null {
  if (!cursor) return null
  try {
    const values = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const fits = Array.isArray(values) && values.length === kinds.length
    return fits && values.every((value, at) => KEYS[kinds[at]](value)) ? values : null
  } catch {
    return null
  }
}
