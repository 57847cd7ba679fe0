import { refuse } from '#exceptions/refuse'
import Tag from '#models/tag'
import type { Person } from '#services/person'
import { fold } from '#services/search/words'
import type { Reading } from '#services/tasks/values'

const MOST_TAGS = 50
const LONGEST_TAG = 50

/**
 * Names parted by commas, with or without `@`. In a text spaces part them as well, but for a name of
 * several words that the person has already; in a list of names each is one.
 *
 * @throws a validation error
 */
export async function readTags(
  given: string | string[],
  person: Person,
  { client }: Reading
): Promise<string[]> {
  const pieces = [given]
    .flat()
    .flatMap((text) => text.split(/[,;\n]+/))
    .map(bare)
  const names = Array.isArray(given) ? pieces : await inWords(pieces, person, client)

  const unique = new Map(names.map((name) => [fold(name), name]))
  unique.delete('')
  if ([...unique.values()].some((name) => name.length > LONGEST_TAG)) {
    refuse('tags', person.t('tasks.invalid.tag_length', { max: LONGEST_TAG }))
  }
  if (unique.size > MOST_TAGS) refuse('tags', person.t('tasks.invalid.tags', { max: MOST_TAGS }))
  return [...unique.values()]
}

async function inWords(pieces: string[], person: Person, client: Reading['client']) {
  const phrases = pieces.filter((piece) => /\s/.test(piece))
  const known = new Set<string>()
  if (phrases.length > 0) {
    const tags = await Tag.of(person, client && { client }).whereIn(
      'key',
      phrases.slice(0, MOST_TAGS).map(fold)
    )
    for (const { key } of tags) known.add(key)
  }
  return pieces.flatMap((piece) =>
    known.has(fold(piece)) ? [piece] : piece.split(/\s+/).map(bare)
  )
}

const bare = (name: string) => name.trim().replace(/^@/, '')
