import type { KeptProperty } from '#services/contacts/cards/property'
import { fold } from '#services/search/words'

/** What a contact is reached by, in the order in which kinds stand on pages. */
export const POINT_KINDS = ['email', 'phone', 'address', 'web'] as const
export type PointKind = (typeof POINT_KINDS)[number]

export type Point = {
  kind: PointKind
  label: string
  value: string
  /** The property of a vCard that it was read from. */
  original?: KeptProperty | null
}

/** The most that one contact has. */
export const MOST_POINTS = 60

/** The values that mean the same have the same key: `+49 (0)30 555` and `004930555`. */
export function keyOf(kind: PointKind, value: string): string {
  if (kind === 'email') return value.trim().toLowerCase()
  if (kind === 'phone') return phoneKey(value)
  const words = fold(value).trim()
  if (kind === 'web') return words.replace(/^[a-z]+:\/\/(www\.)?/, '').replace(/\/+$/, '')
  return words.replace(/[\s,;]+/g, ' ')
}

/** Digits alone, without what only says whence one calls; a service that is called by a word keeps it. */
function phoneKey(value: string): string {
  const digits = value.replace(/\(0\)/g, '').replace(/\D/g, '')
  return digits.replace(/^0+/, '') || digits || fold(value).trim()
}

/** Fewer digits may well be the same by chance: an extension, an emergency call. */
const TELLING_DIGITS = 7

/** Whether two keys of numbers may be the same number, one with and one without its country. */
export const isSameNumber = (one: string, other: string) =>
  Math.min(one.length, other.length) >= TELLING_DIGITS &&
  (one.endsWith(other) || other.endsWith(one))

/** Each value once, by kind, and within a kind in the order given. */
export function tidyPoints<T extends Point>(points: T[]): T[] {
  const known = new Set<string>()
  const fresh = points.filter(({ kind, value }) => {
    const key = `${kind} ${keyOf(kind, value)}`
    return value.trim() !== '' && !known.has(key) && known.add(key)
  })
  return POINT_KINDS.flatMap((kind) => fresh.filter((point) => point.kind === kind))
}

type Plain = Pick<Point, 'kind' | 'value'>

/** The first value of a kind: the one that is meant when one alone is asked for. */
export const firstOf = (points: Plain[], kind: PointKind): string | null =>
  points.find((point) => point.kind === kind)?.value ?? null

/** Columns of a contact that follow from what it is reached by. */
export const columnsOfPoints = (points: Plain[]) => ({
  email: firstOf(points, 'email'),
  phone: firstOf(points, 'phone'),
  pointsText: points.map(({ value }) => value).join('\n'),
})

/**
 * Puts this value first of its kind. Alone it takes the place of the first one there is; null takes
 * that one away. In a list that was sent along it is moved to the front, or put there.
 */
export function withFirst(
  points: Point[],
  kind: PointKind,
  value: string | null,
  isList: boolean
): Point[] {
  const others = points.filter((point) => point.kind !== kind)
  const same = points.filter((point) => point.kind === kind)
  const [first, ...rest] = same
  if (value === null) return isList ? points : [...others, ...rest]
  const key = keyOf(kind, value)
  const at = same.findIndex((point) => keyOf(kind, point.value) === key)
  if (at >= 0) {
    const found = same[at].value === value ? same[at] : { ...same[at], value, original: null }
    return [...others, found, ...same.filter((_, other) => other !== at)]
  }
  const fresh = { kind, label: isList ? '' : (first?.label ?? ''), value }
  return [...others, fresh, ...(isList ? same : rest)]
}
