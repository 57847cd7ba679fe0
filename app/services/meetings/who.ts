import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Promised } from '#models/task/promised'
import { type CalledContact, contactsCalled } from '#queries/contacts_called'
import type { Person } from '#services/person'

/**
 * Who owes what a line says. `contact`: it is certain. `asks`: the name is one of several, or nobody's
 * yet; nothing is guessed.
 */
export type Who = {
  /** The line without the name, for quick add. */
  words: string
  by: Promised | null
  contact: CalledContact | null
  asks: { name: string; among: CalledContact[] } | null
}

const ME = /^@(?:me|ich|mich)(?=[\s,:;]|$)[,:;]?\s*/i
const FIRST = /^@(?=[\p{L}\p{N}])/u
const TO = /(?:^|\s)(?:to|for|with|an|für|mit)\s+@(?=[\p{L}\p{N}])/iu
const MOST_WORDS = 3

/** @param attendees ids of the meeting's: of several called alike, the one who is there is meant */
export async function readWho(
  line: string,
  attendees: Set<number>,
  person: Person,
  client?: TransactionClientContract
): Promise<Who> {
  const text = line.trim()
  if (ME.test(text)) return mine(text.replace(ME, ''))
  if (FIRST.test(text)) {
    const found = await named(text.slice(1), attendees, person, client)
    return { ...found, by: 'theirs', words: found.rest.trim() }
  }
  const to = TO.exec(text)
  if (!to) return mine(text)
  const at = to.index + to[0].length
  const found = await named(text.slice(at), attendees, person, client)
  // "to @Ana" stays in the title as "to Ana"
  const words = `${text.slice(0, at - 1)}${text.slice(at)}`
  return { ...found, by: 'mine', words }
}

const mine = (words: string): Who => ({ words, by: null, contact: null, asks: null })

/** The longest name that somebody has, of the words that follow. */
async function named(
  text: string,
  attendees: Set<number>,
  person: Person,
  client?: TransactionClientContract
) {
  const pieces = text.split(/(\s+)/)
  const words = pieces.filter((_, at) => at % 2 === 0)
  const clean = (word: string) => word.replace(/[,:;.!?]+$/, '')
  const unknown = clean(words[0])
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const name = clean(words.slice(0, count).join(' '))
    const found = await contactsCalled(person, name, client)
    if (found.length === 0) continue
    const rest = pieces.slice(count * 2 - 1).join('')
    const there = found.filter(({ id }) => attendees.has(id))
    const only = found.length === 1 ? found[0] : there.length === 1 ? there[0] : null
    if (only) return { contact: only, asks: null, rest }
    return { contact: null, asks: { name, among: found }, rest }
  }
  return {
    contact: null,
    asks: { name: unknown, among: [] as CalledContact[] },
    rest: pieces.slice(1).join(''),
  }
}
