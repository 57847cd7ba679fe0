import type { DateTime } from 'luxon'
import SigningKey from '#models/signing_key'
import { JWT_SECONDS } from '#services/api/jwt'

/** Days that a key signs. */
export const KEY_DAYS = 30

/** Has a new key sign once the present one is old, and forgets those whose last token has ended. */
export async function rotateKeys(now: DateTime) {
  const old = now.minus({ days: KEY_DAYS }).toUTC().toISO()!
  const present = await SigningKey.newest()
  if (present && present.createdAt.toUTC().toISO()! < old) await SigningKey.rotate(now)

  const ended = now
    .minus({ seconds: 2 * JWT_SECONDS })
    .toUTC()
    .toISO()!
  await SigningKey.query().where('retired_at', '<', ended).delete()
}
