import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { InvitationSchema } from '#database/schema'
import type User from '#models/user'
import { hashOf, newSecret } from '#services/accounts/secret'

/** Lets one person sign up where sign-up is by invitation. Its link is known only when it is made. */
export default class Invitation extends InvitationSchema {
  static LIFETIME_DAYS = 7

  /** @param email whom it is for; an account with another address may be made with it all the same */
  static async issue(
    by: User,
    email: string | null,
    now: DateTime,
    client?: TransactionClientContract
  ) {
    const { token, hash } = newSecret()
    const expiresAt = now.plus({ days: this.LIFETIME_DAYS })
    const invitation = await this.create(
      { userId: by.id, email, tokenHash: hash, expiresAt, createdAt: now },
      { client }
    )
    return { invitation, token }
  }

  /** The invitation behind a link while it can be used, else null. */
  static findUsable(token: unknown, now: DateTime): Promise<Invitation | null> {
    if (typeof token !== 'string' || token.length > 100) return Promise.resolve(null)
    return this.query()
      .where('token_hash', hashOf(token))
      .whereNull('accepted_at')
      .where('expires_at', '>', now.toUTC().toISO()!)
      .first()
  }

  /** Uses it up for a new account. Of two people with one link, the second gets false. */
  async accept(by: User, now: DateTime, client: TransactionClientContract): Promise<boolean> {
    const updated = await Invitation.query({ client })
      .where('id', this.id)
      .whereNull('accepted_at')
      .update({ accepted_at: now.toUTC().toISO(), accepted_by_id: by.id })
    return Number(updated) === 1
  }
}
