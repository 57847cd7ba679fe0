import { AREA_NAMES } from '#areas'
import { readRows } from '#queries/raw'

/** The tables whose records are counted: how many there are is all that administrators learn of them. */
export const COUNTED = ['tasks', 'projects', ...AREA_NAMES, 'attachments'] as const
export type Counted = (typeof COUNTED)[number]

export type Counts = { records: Partial<Record<Counted, number>>; bytes: number }

/** What each of these accounts holds, the trash with it, in two queries for any number of accounts. */
export async function accountCounts(ids: number[]): Promise<Map<number, Counts>> {
  const counts = new Map<number, Counts>(ids.map((id) => [id, { records: {}, bytes: 0 }]))
  if (ids.length === 0) return counts
  const marks = ids.map(() => '?').join(', ')
  const countIn = (table: string) =>
    `select user_id, '${table}' as kind, count(*) as count from ${table}
     where user_id in (${marks}) group by user_id`
  const [rows, sizes] = await Promise.all([
    readRows(
      COUNTED.map(countIn).join(' union all '),
      COUNTED.flatMap(() => ids)
    ),
    readRows(
      `select user_id, sum(size) as bytes from attachments where user_id in (${marks}) group by user_id`,
      ids
    ),
  ])
  for (const { user_id: id, kind, count } of rows) {
    counts.get(id)!.records[kind as Counted] = Number(count)
  }
  for (const { user_id: id, bytes } of sizes) counts.get(id)!.bytes = Number(bytes)
  return counts
}

export const totalOf = ({ records }: Counts) =>
  Object.entries(records).reduce(
    (sum, [kind, count]) => (kind === 'attachments' ? sum : sum + count),
    0
  )
