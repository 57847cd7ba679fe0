import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { KEY_HOURS } from '#services/api/idempotency'
import { sweepCovers } from '#services/covers/sweep'
import { purgeTrash } from '#services/trash/purge'

/**
 * Empties what has been in the trash for too long, lets go of covers that nothing shows, and
 * forgets sessions and links that ran out.
 */
export async function purgeExpired(now: DateTime) {
  await purgeTrash(now)
  await sweepCovers(now)
  const moment = now.toUTC().toISO()!
  await db.from('password_resets').where('expires_at', '<', moment).delete()
  await db.from('token_families').where('expires_at', '<', moment).delete()
  const forgotten = now.minus({ hours: KEY_HOURS }).toUTC().toISO()!
  await db.from('idempotency_keys').where('created_at', '<', forgotten).delete()
  await db.from('sessions').where('expires_at', '<', now.toJSDate()).delete()
}
