import { AREAS, type AreaName } from '#areas'
import type { Change } from '#services/changes/change'
import { resolveLinks, syncLinks } from '#services/evidence/mentions'

type Values = Record<string, unknown>

const textsOf = (area: AreaName): readonly string[] => (AREAS[area] as { texts?: [] }).texts ?? []

/** What a record is made of has a text as well: its links count as the record's. */
const PARTS: Partial<Record<AreaName, { table: string; key: string; column: string }>> = {
  goals: { table: 'check_ins', key: 'goal_id', column: 'note' },
}

/** What was sent for an area's record, where every `[[Title]]` in a text that means one record is a link. */
export async function withLinks(change: Change, area: AreaName, input: Values): Promise<Values> {
  const { person, trx } = change
  if (!person) return input
  const values = { ...input }
  for (const name of textsOf(area)) {
    const text = values[name]
    if (typeof text === 'string') values[name] = await resolveLinks(text, person, trx)
  }
  return values
}

/**
 * Keeps what the texts of an area's record link to.
 *
 * @param row by the names of columns
 */
export async function keepLinks(change: Change, area: AreaName, row: Values) {
  const { person } = change
  if (!person || !textsOf(area).length) return
  const text = textsOf(area).map((name) => row[name] ?? '')
  const part = PARTS[area]
  if (part) {
    const { table, key, column } = part
    const parts = await change.trx
      .from(table)
      .where(key, Number(row.id))
      .orderBy('id')
      .select(column)
    text.push(...parts.map((one) => one[column]))
  }
  const record = { type: AREAS[area].record, id: Number(row.id) }
  await syncLinks(change, person, record, text.join('\n\n'))
}
