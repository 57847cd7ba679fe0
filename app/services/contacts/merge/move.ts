import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'
import type { Change } from '#services/changes/change'
import type { RecordType } from '#services/changes/record_types'
import { type ContactReference, MOVED, tableOf } from '#services/contacts/references'

type Row = Record<string, any> & { id: number }

/** The records that refer to one of these contacts and would refer to the other from then on. */
async function referring(
  reference: ContactReference,
  userId: number,
  from: number[],
  to: number,
  client?: TransactionClientContract
): Promise<Row[]> {
  const { column, typeColumn, unique } = reference
  const of = (ids: number[]) => {
    const query = (client ?? db).query<Row>().from(tableOf(reference)).where('user_id', userId)
    if (typeColumn) query.where(typeColumn, 'contact')
    return query.whereIn(column, ids).orderBy('id')
  }
  const rows = await of(from)
  // a contact does not mention itself
  const others = rows.filter(
    (row) =>
      !(reference.type === 'mention' && row.record_type === 'contact' && row.record_id === to)
  )
  if (!unique || others.length === 0) return others

  const key = (row: Row) => unique.map((name) => row[name]).join(' ')
  const taken = new Set((await of([to])).map(key))
  return others.filter((row) => !taken.has(key(row)) && taken.add(key(row)))
}

/** How many records of each type would refer to the other contact. */
export async function countMoves(userId: number, from: number[], to: number) {
  const counts = new Map<RecordType, number>()
  for (const reference of MOVED) {
    const rows = await referring(reference, userId, from, to)
    if (rows.length > 0) counts.set(reference.type, rows.length)
  }
  return counts
}

/** Lets everything that refers to one of the contacts refer to the other; the change set keeps it. */
export async function moveReferences(change: Change, from: number[], to: number) {
  const { trx, userId } = change
  for (const reference of MOVED) {
    const { type, column } = reference
    for (const row of await referring(reference, userId, from, to, trx)) {
      const update: Record<string, unknown> = { [column]: to }
      if ('version' in row) update.version = Number(row.version) + 1
      await trx.from(tableOf(reference)).where('id', row.id).update(update)
      const [before, after] = [{ [column]: row[column] }, { [column]: to }]
      change.note({ record_type: type, record_id: row.id, action: 'changed', before, after }, row)
    }
  }
}
