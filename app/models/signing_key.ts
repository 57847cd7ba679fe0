import { randomBytes } from 'node:crypto'
import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import { SigningKeySchema } from '#database/schema'

/** A key that signs tokens. The newest signs; those before it verify until their tokens have ended. */
export default class SigningKey extends SigningKeySchema {
  /** The key that signs now. It is asked for at every signature: another process may have changed it. */
  static async current(now: DateTime, client: TransactionClientContract): Promise<SigningKey> {
    const newest = await SigningKey.newest(client)
    return newest?.isReadable ? newest : SigningKey.rotate(now, client)
  }

  static newest(client?: TransactionClientContract) {
    return SigningKey.query({ client }).whereNull('retired_at').orderBy('id', 'desc').first()
  }

  /** Makes a new key that signs from now on. */
  static rotate(now: DateTime, within?: TransactionClientContract): Promise<SigningKey> {
    return (within ?? db).transaction(async (client) => {
      const key = await SigningKey.create(
        {
          kid: randomBytes(12).toString('base64url'),
          secret: encryption.encrypt(randomBytes(32).toString('base64')),
        },
        { client }
      )
      await SigningKey.query({ client })
        .whereNull('retired_at')
        .where('id', '<', key.id)
        .update({ retired_at: now.toUTC().toISO() })
      return key
    })
  }

  /** Not when it was encrypted with another key of the application. */
  get isReadable() {
    return encryption.decrypt(this.secret) !== null
  }
}
