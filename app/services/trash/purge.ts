import db from '@adonisjs/lucid/services/db'
import drive from '@adonisjs/drive/services/main'
import type { DateTime } from 'luxon'
import { TRASH_DAYS } from '#models/mixins/trashable'

/** Removes for good what has been in the trash for longer than it is kept. */
export async function purgeTrash(now: DateTime) {
  const before = now.minus({ days: TRASH_DAYS }).toUTC().toISO()!

  const files = await db.from('attachments').where('trashed_at', '<', before).select('id', 'key')
  for (const { id, key } of files) {
    await db.from('attachments').where('id', id).delete()
    await drive.use().delete(key)
  }
  for (const table of ['tasks', 'sections', 'projects']) {
    await db.from(table).where('trashed_at', '<', before).delete()
  }
}
