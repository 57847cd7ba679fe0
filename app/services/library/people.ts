import { type Named, type Part, PARTS } from '#services/library/parts'
import type { Translate } from '#services/translator'

/** People that one item can name. */
export const MOST_PEOPLE = 50
export const LONGEST_NAME = 200

/** What someone has to do with an item of this kind unless it is said. */
const USUAL: Record<string, Part> = {
  film: 'director',
  series: 'director',
  book: 'author',
  article: 'author',
  course: 'lecturer',
  podcast: 'host',
}
export const usualPart = (kind: string): Part => USUAL[kind] ?? 'other'

/** Each of them once for each part, in their order. */
export function named(people: Named[]): Named[] {
  const known = new Map(
    people.map(({ name, part }) => [`${part} ${name}`, { name: name.trim(), part }])
  )
  return [...known.values()].filter(({ name }) => name)
}

/** `Denis Villeneuve (director)`, a line each; a part that is the usual one is not said. */
export const peopleText = (people: Named[], kind: string, t: Translate) =>
  people
    .map(({ name, part }) =>
      part === usualPart(kind) ? name : `${name} (${t(`items.options.part.${part}`)})`
    )
    .join('\n')

const LINE = /^(.*\S)\s*\(([^()]+)\)$/

/** People as a form sends them, a line each; words in brackets that are no part belong to the name. */
export function readPeople(text: string, kind: string, t: Translate): Named[] {
  const parts = new Map<string, Part>(
    PARTS.flatMap((part) => [
      [part, part] as const,
      [t(`items.options.part.${part}`).toLowerCase(), part] as const,
    ])
  )
  return named(
    text.split('\n').map((line) => {
      const [, name, word] = LINE.exec(line.trim()) ?? []
      const part = word && parts.get(word.trim().toLowerCase())
      return part ? { name, part } : { name: line.trim(), part: usualPart(kind) }
    })
  )
}
