import type { Facts, MomentFact, ProofFact } from '#queries/packet_facts'
import type { Group, Line } from '#services/packets/document'
import { flat } from '#services/packets/sections/_group'
import { dateIn, oneLine, type Words, wordsOf } from '#services/packets/words'

const of = (facts: Facts, ...types: Array<MomentFact['type']>) =>
  facts.moments.filter(({ type }) => types.includes(type))

const NO_LINE = { note: '' }

/** What others said about one's work, where it is marked shareable. */
export const feedbackGroups = (facts: Facts, words: Words): Group[] =>
  flat(
    'feedback',
    of(facts, 'remark').map((row): Line => ({
      key: `feedback.remark-${row.id}`,
      text: [wordsOf(row.text), wordsOf(row.more)].filter(Boolean).join(' '),
      note: row.who ? oneLine(row.who) : '',
      when: dateIn(row.day, words),
      source: { type: 'remark', id: row.id },
    }))
  )

/** What was decided in meetings; the source is the meeting. */
export const decisionGroups = (facts: Facts, words: Words): Group[] =>
  flat(
    'decisions',
    of(facts, 'decision').map((row) => ({
      key: `decisions.decision-${row.id}`,
      text: oneLine(row.text),
      note: oneLine(row.more),
      when: dateIn(row.day, words),
      source: { type: 'meeting', id: Number(row.who) },
    }))
  )

/** What was learned, and what was watched, read or studied to the end. */
export function learningGroups(facts: Facts, words: Words): Group[] {
  const shown = Map.groupBy(
    facts.proofs.filter(({ type }) => type === 'item'),
    ({ other_id: id }) => id
  )
  return flat(
    'learning',
    of(facts, 'entry', 'item').map((row): Line => ({
      ...NO_LINE,
      key: `learning.${row.type}-${row.id}`,
      ...(row.type === 'item' ? itemLine(row, shown.get(row.id) ?? [], words) : entryLine(row)),
      when: dateIn(row.day, words),
      source: { type: row.type as 'item' | 'entry', id: row.id },
    }))
  )
}

const entryLine = (row: MomentFact) => ({
  text: oneLine(row.text),
  note: [wordsOf(row.more), row.who ? oneLine(row.who) : ''].filter(Boolean).join(' · '),
})

/** Something finished, with the sentence that says what it made possible. */
const itemLine = (row: MomentFact, proofs: ProofFact[], { t }: Words) => ({
  text: t('packets.learning.item', {
    name: oneLine(row.text),
    kind: t(`items.options.kind.${row.kind}`),
  }),
  note: proofs
    .map(({ claim, note }) => [oneLine(note), oneLine(claim)].filter(Boolean).join(' → '))
    .join(' · '),
})
