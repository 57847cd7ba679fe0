import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { readRows } from '#queries/raw'
import { COVER_SIZES, type CoverSize, type MadeCover } from '#services/covers/make'

/** Where a cover's bytes are on the storage disk. */
export const fileOf = (key: string, size: CoverSize) => `${key}-${size}.webp`

/**
 * The key of a picture by what it was made of, so that the same one is kept once.
 *
 * @param userId whose it is; null for the shared library's
 */
export const coverKey = (digest: string, userId: number | null) =>
  userId === null ? `library/covers/${digest.slice(0, 2)}/${digest}` : `${userId}/covers/${digest}`

/**
 * Puts a cover on the storage disk, then into the database: stopped in between, it leaves files that
 * the next try writes again.
 *
 * @returns the key by which records name it
 */
export async function keepCover(
  made: MadeCover,
  userId: number | null,
  client?: TransactionClientContract
): Promise<string> {
  const key = coverKey(made.digest, userId)
  for (const size of COVER_SIZES) await drive.use().put(fileOf(key, size), made[size])
  const now = DateTime.utc().toISO()
  const note = (trx: TransactionClientContract) =>
    readRows(
      `insert into covers (user_id, key, unused_since, created_at, updated_at)
       values (?, ?, null, ?, ?)
       on conflict (key) do update set unused_since = null, updated_at = excluded.updated_at`,
      [userId, key, now, now],
      trx
    )
  await (client ? note(client) : db.transaction(note))
  return key
}
