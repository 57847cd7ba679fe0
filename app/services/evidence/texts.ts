import { AREAS, type AreaName } from '#areas'
import type { Change } from '#services/changes/change'
import { resolveLinks, syncLinks } from '#services/evidence/mentions'

type Values = Record<string, unknown>

const textsOf = (area: AreaName): readonly string[] => (AREAS[area] as { texts?: [] }).texts ?? []

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
  const record = { type: AREAS[area].record, id: Number(row.id) }
  await syncLinks(change, person, record, text.join('\n\n'))
}
