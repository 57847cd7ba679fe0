import { foldInPlace } from '#services/readiness/fold'
import { KNOWN, unknownTerms } from '#services/readiness/unknown_terms'
import { fold } from '#services/search/words'

/** A skill as an advertisement may name it; aliases are separated by commas. */
export type Named = { id: number; name: string; aliases: string | null }

/** A piece of an advertisement: plain, a skill, or a term that is none yet. */
export type Piece = { text: string; skillId?: number; term?: string }

type Found = { from: number; to: number; skillId?: number; term?: string }

/** Terms that are offered: an advertisement is a page, not a book. */
const MOST_TERMS = 40

/**
 * What a job advertisement asks for: its text in pieces, the skills that it names, and terms that look
 * like something to know. Skills are found by their names and aliases as whole words, however they are
 * capitalised; nothing is guessed from meaning.
 *
 * @param own what the advertisement is of, role and company: their words are no terms
 */
export function readAdvertisement(text: string, skills: Named[], own: string[] = []) {
  const names = new Map<string, number>()
  for (const { id, name, aliases } of skills) {
    for (const one of [name, ...(aliases ?? '').split(',')]) {
      const folded = fold(one.trim())
      if (folded && !names.has(folded)) names.set(folded, id)
    }
  }
  const known = find(text, names, (skillId) => ({ skillId }))
  const rest = without(text, known)
  const ownWords = new Set(own.flatMap(wordsOf))
  const foreign = unknownTerms(rest).filter(
    (term) => !wordsOf(term).every((word) => ownWords.has(word))
  )
  const terms = new Map(foreign.map((term) => [fold(term), term]))
  const unknown = find(rest, new Map([...terms].slice(0, MOST_TERMS)), (term) => ({ term }))
  return {
    pieces: piecesOf(
      text,
      [...known, ...unknown].sort((one, other) => one.from - other.from)
    ),
    known: counted(known.map(({ skillId }) => skillId!)),
    unknown: counted(unknown.map(({ term }) => term!)),
  }
}

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Where names stand as whole words, the longest first: "Java" is not in "JavaScript". */
function find<T>(text: string, names: Map<string, T>, found: (one: T) => Partial<Found>): Found[] {
  if (names.size === 0) return []
  const { folded, places } = foldInPlace(text)
  const longest = [...names.keys()].sort((one, other) => other.length - one.length)
  const escaped = longest.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}+#])`
  return [...folded.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: name }) => ({
    from: places[index],
    to: places[index + name.length],
    ...found(names.get(name)!),
  }))
}

/** The text as long as it was, with a sign for every character of what was found. */
function without(text: string, found: Found[]) {
  let left = ''
  for (const { from, to } of found) {
    left += text.slice(left.length, from) + KNOWN.repeat(to - from)
  }
  return left + text.slice(left.length)
}

function piecesOf(text: string, found: Found[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to, ...piece } of found) {
    if (from > at) pieces.push({ text: text.slice(at, from) })
    pieces.push({ text: text.slice(from, to), ...piece })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}

/** Each thing once, with how often it is named, in the order in which it first is. */
function counted<T>(all: T[]) {
  const counts = new Map<T, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].map(([what, count]) => ({ what, count }))
}
