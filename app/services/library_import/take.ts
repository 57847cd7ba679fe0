import db from '@adonisjs/lucid/services/db'
import SharedItem from '#models/shared_item'
import type User from '#models/user'
import { recordChange } from '#services/changes/change'
import { takeSharedItem } from '#services/library/take'
import { inParts, type Run } from '#services/library_import/run'
import { Person } from '#services/person'

/** Titles of one change set: nobody else can write while it is made. */
const TOGETHER = 100

/**
 * Takes titles into a person’s own library, a hundred to a change that they can undo. What they have already is
 * left alone, also where it lies in the trash: a run that is repeated brings nothing back.
 *
 * @returns how many are new there
 */
export async function takeFilms(run: Run, user: User, externalIds: string[]): Promise<number> {
  const wanted = await notTaken(user, externalIds)
  const person = new Person(user)
  await inParts(run, 'Taking', wanted, TOGETHER, async (some) => {
    const data = { count: some.length }
    const options = { userId: user.id, person, label: 'items.changes.taken_many', data }
    await recordChange({ ...options, via: 'import' }, async (change) => {
      for (const shared of some) await takeSharedItem(change, person, shared)
    })
  })
  return wanted.length
}

async function notTaken(user: User, externalIds: string[]): Promise<SharedItem[]> {
  const rows = await db
    .from('items')
    .where('user_id', user.id)
    .whereNotNull('external_id')
    .select('external_id')
  const taken = new Set(rows.map((row) => row.external_id))
  const missing = externalIds.filter((id) => !taken.has(id))
  const found: SharedItem[] = []
  for (let start = 0; start < missing.length; start += TOGETHER) {
    const some = missing.slice(start, start + TOGETHER)
    found.push(
      ...(await SharedItem.query()
        .whereIn('external_id', some)
        .whereNull('withdrawn_at')
        .orderBy('id'))
    )
  }
  return found
}
