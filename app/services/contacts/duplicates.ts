import { isSameNumber } from '#services/contacts/points'
import { aliasesOf } from '#services/skills/aliases'
import { fold } from '#services/search/words'

/** Why two contacts may be the same person, the surest first. */
export const REASONS = ['email', 'phone', 'web', 'name', 'nickname', 'similar'] as const
export type Reason = (typeof REASONS)[number]

export type Candidate = {
  id: number
  full_name: string
  nicknames: string | null
  company: string | null
  points: Array<{ kind: string; value: string; key: string }>
  /** Contacts of whom the person said that they are someone else. */
  otherThan: ReadonlySet<number>
}

export type Pair = {
  ids: [number, number]
  /** With the value that they share, where there is one. */
  reasons: Array<{ reason: Reason; value: string }>
}

/** Pairs that are shown at most. */
const MOST_PAIRS = 200
/** What so many contacts share, such as the number of an office, tells nothing of who they are. */
const MOST_SHARING = 4

/** Contacts that may be the same person: by an address, a number, a name. The surest pairs first. */
export function findDuplicates(contacts: Candidate[]): Pair[] {
  const pairs = new Map<string, Pair>()
  const add = (one: Candidate, other: Candidate, reason: Reason, value: string) => {
    if (one.id === other.id || areTwo(one, other)) return
    const ids = [one.id, other.id].sort((first, second) => first - second) as [number, number]
    const pair = pairs.get(ids.join()) ?? { ids, reasons: [] }
    if (!pair.reasons.some((known) => known.reason === reason)) pair.reasons.push({ reason, value })
    pairs.set(ids.join(), pair)
  }
  for (const kind of ['email', 'web'] as const) {
    const byKey = sharing(contacts, (one) =>
      one.points.filter((point) => point.kind === kind).map(({ key }) => key)
    )
    for (const [key, some] of byKey) eachPair(some, (one, other) => add(one, other, kind, key))
  }
  byNumber(contacts, add)
  byName(contacts, add)
  const rank = ({ reasons }: Pair) =>
    Math.min(...reasons.map(({ reason }) => REASONS.indexOf(reason)))
  return [...pairs.values()]
    .map((pair) => ({ ...pair, reasons: pair.reasons.sort(bySureness) }))
    .sort(
      (one, other) =>
        rank(one) - rank(other) ||
        other.reasons.length - one.reasons.length ||
        one.ids[0] - other.ids[0] ||
        one.ids[1] - other.ids[1]
    )
    .slice(0, MOST_PAIRS)
}

const areTwo = (one: Candidate, other: Candidate) =>
  one.otherThan.has(other.id) || other.otherThan.has(one.id)

/** Pairs of which the person said that they are two. */
export function toldApart(contacts: Candidate[]): Array<[Candidate, Candidate]> {
  const byId = new Map(contacts.map((one) => [one.id, one]))
  return contacts.flatMap((one) =>
    [...one.otherThan].flatMap((id): Array<[Candidate, Candidate]> => {
      const other = byId.get(id)
      // both name the other
      return other && one.id < other.id ? [[one, other]] : []
    })
  )
}

type Add = (one: Candidate, other: Candidate, reason: Reason, value: string) => void

const bySureness = (one: { reason: Reason }, other: { reason: Reason }) =>
  REASONS.indexOf(one.reason) - REASONS.indexOf(other.reason)

/** Those of a key, where there are some, but not too many. */
function sharing(contacts: Candidate[], keysOf: (one: Candidate) => string[]) {
  const byKey = new Map<string, Candidate[]>()
  for (const contact of contacts) {
    for (const key of new Set(keysOf(contact))) byKey.set(key, [...(byKey.get(key) ?? []), contact])
  }
  return [...byKey].filter(([, some]) => some.length > 1 && some.length <= MOST_SHARING)
}

function eachPair(some: Candidate[], work: (one: Candidate, other: Candidate) => void) {
  for (const [at, one] of some.entries()) for (const other of some.slice(at + 1)) work(one, other)
}

/** Numbers are the same with and without their country: their last seven digits are compared first. */
function byNumber(contacts: Candidate[], add: Add) {
  const numbers = (one: Candidate) => one.points.filter(({ kind }) => kind === 'phone')
  const byEnd = sharing(contacts, (one) => numbers(one).map(({ key }) => key.slice(-7)))
  for (const [, some] of byEnd) {
    eachPair(some, (one, other) => {
      const shared = numbers(one).find(({ key }) =>
        numbers(other).some((number) => isSameNumber(key, number.key))
      )
      if (shared) add(one, other, 'phone', shared.value)
    })
  }
}

const TITLES = /^(dr|prof|mr|mrs|ms|herr|frau|ing|mag|phd|msc|bsc)$/

/** The words of a name without titles, in order: "Silva, Ana" and "Dr. Ana Silva" are the same. */
const wordsOf = (name: string) =>
  (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !TITLES.test(word))

function byName(contacts: Candidate[], add: Add) {
  const words = new Map(contacts.map((one) => [one.id, wordsOf(one.full_name)]))
  const key = (one: Candidate) => [...words.get(one.id)!].sort().join(' ')
  for (const [name, some] of sharing(contacts, (one) => [key(one)].filter(Boolean))) {
    eachPair(some, (one, other) => add(one, other, 'name', name))
  }
  const called = sharing(contacts, (one) =>
    [one.full_name, ...aliasesOf(one.nicknames ?? '')].map((name) => fold(name).trim())
  )
  for (const [, some] of called) {
    eachPair(some, (one, other) => {
      if (key(one) !== key(other)) add(one, other, 'nickname', one.full_name)
    })
  }
  // names of two words or more that begin alike in one place are compared letter by letter
  const blocks = new Map<string, Candidate[]>()
  for (const one of contacts) {
    const own = words.get(one.id)!
    if (own.length < 2) continue
    for (const part of new Set([own[0].slice(0, 3), own.at(-1)!.slice(0, 3)])) {
      blocks.set(part, [...(blocks.get(part) ?? []), one])
    }
  }
  for (const some of blocks.values()) {
    eachPair(some.slice(0, 200), (one, other) => {
      if (areSimilar(words.get(one.id)!, words.get(other.id)!)) add(one, other, 'similar', '')
    })
  }
}

/** "Jon Weber" and "John Weber", "A Silva" and "Ana Silva": one word is the same, one nearly. */
function areSimilar(one: string[], other: string[]): boolean {
  if (one.join(' ') === other.join(' ')) return false
  const [first, last] = [one[0], one.at(-1)!]
  const [otherFirst, otherLast] = [other[0], other.at(-1)!]
  if (last === otherLast) return isNear(first, otherFirst)
  return (
    first === otherFirst && Math.min(last.length, otherLast.length) > 3 && isNear(last, otherLast)
  )
}

function isNear(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  // an initial, or a short form: "Dan" and "Daniel"
  if (long.startsWith(short) && (short.length === 1 || short.length > 2)) return true
  return short.length > 3 ? distance(one, other) <= 1 : false
}

/** Letters to change, add or take away, and neighbours to swap, until one is the other. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 1) return 2
  let rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let at = 1; at <= one.length; at++) {
    const row = [at]
    for (let to = 1; to <= other.length; to++) {
      const cost = one[at - 1] === other[to - 1] ? 0 : 1
      let best = Math.min(rows.at(-1)![to] + 1, row[to - 1] + 1, rows.at(-1)![to - 1] + cost)
      if (rows.length > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) {
        best = Math.min(best, rows.at(-2)![to - 2] + 1)
      }
      row.push(best)
    }
    rows = [...rows.slice(-1), row]
  }
  return rows.at(-1)![other.length]
}
