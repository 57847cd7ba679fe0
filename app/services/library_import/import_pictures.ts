import { readFile } from 'node:fs/promises'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { coverKey, keepCover } from '#services/covers/keep'
import { pictureFile } from '#services/library_import/pictures'

/** Keeps a processed picture, and gives the key by which records name it. */
export type ReadPicture = (
  digest: string | null,
  trx: TransactionClientContract
) => Promise<string | null>

/** What is on the storage disk already is not written again. */
export async function pictureKeeper(): Promise<ReadPicture> {
  const rows = await db.from('covers').whereNull('user_id').whereNull('unused_since').select('key')
  const known = new Set(rows.map(({ key }) => key))
  return async (digest, trx) => {
    if (digest === null) return null
    const key = coverKey(digest, null)
    if (known.has(key)) return key
    const [small, large] = await Promise.all([
      readFile(pictureFile(digest, 'small')),
      readFile(pictureFile(digest, 'large')),
    ])
    await keepCover({ digest, small, large }, null, trx)
    known.add(key)
    return key
  }
}
