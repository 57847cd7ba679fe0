import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { PasswordResetSchema } from '#database/schema'
import type User from '#models/user'
import { hashOf, newSecret } from '#services/accounts/secret'

/** The right to choose a new password by a link: works once, for an hour unless said otherwise. */
export default class PasswordReset extends PasswordResetSchema {
  static LIFETIME_MINUTES = 60

  /** Earlier links of the same person stop working. @returns the secret for the link */
  static async issue(user: User, now: DateTime, minutes = this.LIFETIME_MINUTES): Promise<string> {
    const { token, hash } = newSecret()
    await this.query().where('user_id', user.id).delete()
    await this.create({
      userId: user.id,
      tokenHash: hash,
      expiresAt: now.plus({ minutes }),
      createdAt: now,
    })
    return token
  }

  /** What a link stands for while it can be used, else null. */
  static findUsable(token: unknown, now: DateTime): Promise<PasswordReset | null> {
    if (typeof token !== 'string' || token.length > 100) return Promise.resolve(null)
    return this.query()
      .where('token_hash', hashOf(token))
      .whereNull('used_at')
      .where('expires_at', '>', now.toUTC().toISO()!)
      .first()
  }

  /** Of two forms sent with one link, the second gets false. */
  async use(now: DateTime, client: TransactionClientContract): Promise<boolean> {
    const updated = await PasswordReset.query({ client })
      .where('id', this.id)
      .whereNull('used_at')
      .update({ used_at: now.toUTC().toISO() })
    return Number(updated) === 1
  }
}
