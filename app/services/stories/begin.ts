import { presentRecord } from '#presenters/evidence'
import { proofsOf } from '#queries/evidence'
import { findRecord } from '#queries/records'
import type { RecordType } from '#services/changes/record_types'
import type { Person } from '#services/person'
import { type Beginning, isBeginning } from '#services/stories/beginnings'
import { titleOfRow } from '#services/words/records'

/** Longest texts that are taken over. */
const LONGEST = 20_000

/** The record that an address names as `task-12`; null for what is none. */
export function beginningFrom(text: unknown): { type: Beginning; id: number } | null {
  const [, type, id] = /^([a-z]+)-([1-9]\d{0,8})$/.exec(String(text ?? '')) ?? []
  return type && isBeginning(type) ? { type, id: Number(id) } : null
}

/**
 * A story as it begins from something that happened: its title, what it says, and what shows it.
 *
 * @throws E_ROW_NOT_FOUND for what is not there, or someone else's
 */
export async function beginFrom(from: { type: Beginning; id: number }, person: Person) {
  const row = await findRecord(person, from)
  const text = (value: unknown) => String(value ?? '').slice(0, LONGEST)
  const texts = {
    task: () => ({ situation: text(row.notes) }),
    entry: () => ({ situation: text(row.body), result: text(row.takeaway) }),
    goal: () => ({ task: text(row.why) }),
  }[from.type]()
  const title = titleOfRow(from.type, row)
  const proofs =
    from.type === 'goal'
      ? (await proofsOf(person, { type: 'goal', id: from.id }))
          .filter(({ counts }) => counts)
          .map(({ type, otherId, title: name }) => asProof(type, otherId, name, person))
      : [asProof(from.type, from.id, title, person)]
  return {
    beginning: presentRecord({ ...from, title }, person),
    values: { title: title.slice(0, 200), ...texts },
    proofs,
  }
}

const asProof = (type: RecordType, id: number, title: string, person: Person) => ({
  ...presentRecord({ type, id, title } as any, person),
  value: `${type}-${id}`,
})
