import type { DateTime } from 'luxon'
import type { Day } from '#services/calendar/day'
import type { ProjectNames } from './projects.ts'
import type { Range } from './types.ts'

/**
 * A run of characters without a space. `start` to `end` is the word itself, after which stands
 * `punctuation` (`.,;:!?…`). Words that are kept as text have no `lower`, so that no rule sees them.
 */
export type Word = Range & {
  text: string
  lower: string
  punctuation: string
  /** Stands right behind the word before it: `tomorrow` in `plan:tomorrow`. */
  glued: boolean
}

/** All that the rules read. */
export type Scan = {
  line: string
  words: Word[]
  /** In the person's zone. */
  now: DateTime
  today: Day
  /** `HH:mm` in the person's zone. */
  time: string
  weekStartsOn: number
  projects: ProjectNames
}

/** Longer than any word that a rule knows; longer ones are not even put in lower case. */
const LONGEST_KNOWN_WORD = 64
const WORD = /[^\s\p{Cc}]+/gu
const PUNCTUATION = '.,;:!?…'
const KEY = /^(?:(?:plan|start|due):|\^)(?=[\p{L}\p{N}])/iu

/** The words of a line; those that touch `kept` (in order, without overlap) are not recognised. */
export function splitWords(line: string, kept: readonly Range[] = []): Word[] {
  const words: Word[] = []
  let next = 0
  for (const { 0: run, index } of line.matchAll(WORD)) {
    while (next < kept.length && kept[next].end <= index) next++
    if (next < kept.length && kept[next].start < index + run.length) {
      words.push({ ...wordAt(run, index, false), text: run, lower: '' })
      continue
    }
    const [key = ''] = KEY.exec(run) ?? []
    if (key) words.push(wordAt(key, index, false))
    words.push(wordAt(run.slice(key.length), index + key.length, key !== ''))
  }
  return words
}

function wordAt(run: string, start: number, glued: boolean): Word {
  let length = run.length
  while (length > 0 && PUNCTUATION.includes(run[length - 1])) length--
  const text = run.slice(0, length)
  return {
    start,
    end: start + length,
    text,
    lower: length <= LONGEST_KNOWN_WORD ? text.toLowerCase() : '',
    punctuation: run.slice(length),
    glued,
  }
}

/** The word after the one at `index`, unless punctuation other than `allowed` parts the two. */
export function following({ words }: Scan, index: number, allowed = ''): Word | undefined {
  const { punctuation } = words[index]
  return punctuation === '' || allowed.includes(punctuation) ? words[index + 1] : undefined
}

/** Whether the words from `index` on are these, with nothing between them and the word before. */
export function follow(scan: Scan, index: number, ...expected: string[]) {
  return expected.every((lower, nth) => {
    const word = nth === 0 ? scan.words[index] : following(scan, index + nth - 1)
    return word?.lower === lower
  })
}

/** Whether a word says nothing by itself: punctuation, a dash, an emoji. */
export const isBlank = (word: Word) => !/[\p{L}\p{N}]/u.test(word.text.slice(0, 100))

/** Written like a word of a name: "Weekly" but neither "weekly" nor "WEEKLY". */
export const isCapitalised = ({ text }: Word) => /^\p{Lu}\p{Ll}/u.test(text)
