/** The chapters that a packet may have, in their usual order. */
export const SECTIONS = ['goals', 'skills', 'feedback', 'decisions', 'learning', 'work'] as const
export type SectionName = (typeof SECTIONS)[number]

/** What a new packet has; all work, task by task, is asked for. */
export const USUAL_SECTIONS: SectionName[] = [
  'goals',
  'skills',
  'feedback',
  'decisions',
  'learning',
]

const isSection = (name: string): name is SectionName => SECTIONS.includes(name as SectionName)

/** Chapters in the order in which they are named, each once. */
export const tidySections = (names: readonly string[]): SectionName[] => [
  ...new Set(names.filter(isSection)),
]

/** Those that were ticked: what was there keeps its order, what is new comes after it. */
export function inKnownOrder(ticked: readonly string[], order: readonly string[]) {
  const wanted = tidySections(ticked)
  const kept = tidySections(order).filter((name) => wanted.includes(name))
  return [...kept, ...SECTIONS.filter((name) => wanted.includes(name) && !kept.includes(name))]
}

/** One place up or down; an end stays an end. */
export function moveSection(order: readonly string[], name: string, step: -1 | 1) {
  const moved = tidySections(order)
  const at = moved.indexOf(name as SectionName)
  const to = at + step
  if (at < 0 || to < 0 || to >= moved.length) return moved
  ;[moved[at], moved[to]] = [moved[to], moved[at]]
  return moved
}
