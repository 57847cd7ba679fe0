import type { Group, Line, Source } from '#services/packets/document'
import type { ProofFact } from '#queries/packet_facts'
import { dateIn, oneLine, type Words } from '#services/packets/words'

/** The lines of a chapter that has no groups. */
export const flat = (name: string, lines: Line[]): Group[] =>
  lines.length === 0 ? [] : [{ key: name, title: '', state: '', source: null, table: null, lines }]

/** What shows a claim, as a line below it. */
export const proofLine = (proof: ProofFact, above: string, words: Words): Line => ({
  key: `${above}.${proof.type}-${proof.other_id}`,
  text: oneLine(proof.title),
  note: oneLine(proof.note),
  when: dateIn(proof.day, words),
  source: { type: proof.type, id: proof.other_id },
})

/** A task that was done, as a line below its goal or project. */
export const taskLine = (
  { id, title, closed_on: day }: { id: number; title: string; closed_on: string },
  above: string,
  words: Words
): Line => ({
  key: `${above}.task-${id}`,
  text: oneLine(title),
  note: '',
  when: dateIn(day, words),
  source: { type: 'task', id } satisfies Source,
})

/** The same order on every engine and in every language. */
export const by =
  <T>(...keys: Array<(one: T) => string | number>) =>
  (one: T, other: T) => {
    for (const key of keys) {
      const [left, right] = [key(one), key(other)]
      if (left !== right) return left < right ? -1 : 1
    }
    return 0
  }
