import { foldInPlace } from '#services/readiness/fold'
import { CUES, GERMAN, LEADING, NO_TERMS, STOPS } from '#services/readiness/term_words'
import { fold } from '#services/search/words'

/** Stands for what is known already: no part of a term. */
export const KNOWN = '\uFFFC'

const LONGEST = { words: 4, characters: 60 }

const CUE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CUES.join('|')})(?=[\\s:])`, 'gu')
const LIST_END = /\n|\.(?=\s|$)|[;!?()]/u
const APART =
  /[,:•·*–—|"“”„]|\s(?:and|or|und|oder|sowie|&|like|such as|wie)(?=\s)|\/(?=\p{L}{3})/giu

const word = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}./*:_])(?:${pattern})(?![\\p{L}\\p{N}*:_])`, 'gu')

/** What technology writes: SQL, CI/CD; TypeScript, GraphQL; C++, C#; .NET, Node.js; Web3. */
const SIGNS = [
  word('\\p{Lu}[\\p{Lu}\\p{N}]{1,7}(?:/\\p{Lu}{2,5})?s?'),
  word('\\p{L}\\p{Ll}+\\p{Lu}\\p{L}*|\\p{Lu}+\\p{Ll}+\\p{Lu}+\\p{L}*'),
  /(?<![\p{L}\p{N}])\p{L}{1,8}(?:\+\+|#)/gu,
  /(?<![\p{L}\p{N}])\.[A-Z]\p{L}{2,}/gu,
  word('\\p{L}[\\p{L}\\p{N}]*\\.(?:js|io|net|py|ai)'),
  word('\\p{Lu}\\p{L}+\\d+'),
]
/** SQL-Kenntnisse, Englischkenntnisse */
const KNOWLEDGE =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}+#]*(?=-kenntnisse)|\p{Lu}\p{L}+kenntnisse)(?!\p{L})/gu
const NAMES = word('\\p{Lu}[\\p{L}\\p{N}]+(?: \\p{Lu}[\\p{L}\\p{N}]+){0,3}')

type Found = { at: number; term: string }

/**
 * Terms of a job advertisement that look like something to know, as they stand there and in the order
 * in which they come: what follows a cue such as "experience with", what is written as technology is,
 * and in English what is capitalised within a sentence.
 */
export function unknownTerms(text: string): string[] {
  const found = [
    ...afterCues(text),
    ...SIGNS.flatMap((sign) => all(text, sign)),
    ...all(text, KNOWLEDGE),
  ]
  if (!isGerman(text)) {
    found.push(...all(text, NAMES).filter(({ at }) => !beginsSentence(text, at)))
  }
  const terms = new Map<string, string>()
  let end = 0
  for (const { at, term } of found.sort((a, b) => a.at - b.at || b.term.length - a.term.length)) {
    if (at < end || !isTerm(term)) continue
    end = at + term.length
    if (!terms.has(fold(term))) terms.set(fold(term), term)
  }
  return [...terms.values()]
}

const all = (text: string, pattern: RegExp): Found[] =>
  [...text.matchAll(pattern)].map(({ index, 0: term }) => ({ at: index, term }))

/** The things that a list after a cue names: "experience with Kafka, event sourcing and the like". */
function afterCues(text: string): Found[] {
  const { folded, places } = foldInPlace(text)
  return [...folded.matchAll(CUE)].flatMap(({ index, 0: cue }) => {
    const from = places[index + cue.length]
    const list = text.slice(from, from + 300).split(LIST_END)[0]
    return termsOfList(list).map(({ at, term }) => ({ at: from + at, term }))
  })
}

function termsOfList(list: string): Found[] {
  const found: Found[] = []
  let at = 0
  for (const separator of [...list.matchAll(APART), { index: list.length, 0: '' }]) {
    const { term, isLast } = phraseOf(list.slice(at, separator.index))
    if (term) found.push({ at: list.indexOf(term, at), term })
    if (isLast) break
    at = separator.index + separator[0].length
  }
  return found
}

/** The term that a part of a list begins with, and whether the list ends there. */
function phraseOf(part: string) {
  const split = part.trim().split(/\s+/)
  const plain = split.map((one) => fold(one).replace(/[.,]/g, ''))
  const first = plain.findIndex((one) => !LEADING.has(one))
  if (first < 0) return { term: '', isLast: false }
  const stop = plain.findIndex((one, at) => at >= first && STOPS.has(one))
  const last = stop < 0 ? split.length : stop
  const isShort = last - first <= LONGEST.words && !part.includes(KNOWN)
  // what is between is one space each only where the text has it so: else it is not found in it
  const term = isShort ? split.slice(first, last).join(' ') : ''
  return { term: part.includes(term) ? term : '', isLast: stop >= 0 }
}

function isTerm(term: string) {
  const folded = fold(term)
  if (term.length > LONGEST.characters || term.length < 2 || !/\p{L}/u.test(term)) return false
  if (NO_TERMS.has(folded)) return false
  return !folded.split(/[\s-]+/).every((one) => NO_TERMS.has(one) || LEADING.has(one))
}

/** Capitals mean nothing there. */
const beginsSentence = (text: string, at: number) =>
  /(?:^|[.!?:\n•·*–—-]|\p{N}\))\s*["“(]*$/u.test(text.slice(Math.max(0, at - 12), at))

function isGerman(text: string) {
  const found = fold(text).match(/\p{L}+/gu) ?? []
  return found.filter((one) => GERMAN.has(one)).length > found.length * 0.12
}
