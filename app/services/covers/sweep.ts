import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { TRASH_DAYS } from '#models/mixins/trashable'
import { fileOf } from '#services/covers/keep'
import { COVER_SIZES } from '#services/covers/make'

/** Covers that one run removes: the next one goes on. */
const BATCH = 500

/** Whether a record shows a cover; what is in the trash does as well. */
const IS_SHOWN = [
  ['items', 'cover'],
  ['shared_items', 'cover'],
  ['contributors', 'portrait'],
]
  .map(([table, column]) => `exists (select 1 from ${table} where ${table}.${column} = covers.key)`)
  .join(' or ')

/**
 * Lets go of pictures that nothing has shown for as long as the trash is kept: an undo within that time
 * finds them.
 */
export async function sweepCovers(now: DateTime) {
  const moment = now.toUTC().toISO()!
  await db.transaction(async (trx) => {
    await trx
      .from('covers')
      .whereNotNull('unused_since')
      .whereRaw(`(${IS_SHOWN})`)
      .update({ unused_since: null })
    await trx
      .from('covers')
      .whereNull('unused_since')
      .whereRaw(`not (${IS_SHOWN})`)
      .update({ unused_since: moment })
  })
  const before = now.minus({ days: TRASH_DAYS }).toUTC().toISO()!
  const old = await db
    .from('covers')
    .where('unused_since', '<', before)
    .whereRaw(`not (${IS_SHOWN})`)
    .orderBy('id')
    .limit(BATCH)
    .select('id', 'key')
  for (const { id, key } of old) {
    for (const size of COVER_SIZES) await drive.use().delete(fileOf(key, size))
    await db.transaction((trx) => trx.from('covers').where('id', id).delete())
  }
}
