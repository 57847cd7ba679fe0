import { compose } from '@adonisjs/core/helpers'
import encryption from '@adonisjs/core/services/encryption'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import { TokenFamilySchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import type User from '#models/user'
import { noteSeen } from '#services/accounts/last_seen'
import type { Scope } from '#services/api/scopes'

/** Days without a refresh after which one has to sign in again. */
export const FAMILY_DAYS = 30

const PURPOSE = 'refresh token'

/** What a refresh token says. It is encrypted: only this application can have written it. */
type Refresh = { family: number; generation: number }

/**
 * One sign-in of a client in a browser, and all tokens that follow from it. Each refresh token works
 * once: one of an earlier generation that comes again was stolen, from the client or by it.
 */
export default class TokenFamily extends compose(TokenFamilySchema, OwnedByUser) {
  static async begin(
    user: User,
    { scopes, agent, now }: { scopes: Scope[]; agent: string; now: DateTime },
    client: TransactionClientContract
  ): Promise<TokenFamily> {
    const expiresAt = now.plus({ days: FAMILY_DAYS })
    await noteSeen(user.id, now, client)
    return TokenFamily.create(
      { userId: user.id, scopes, agent: agent.slice(0, 300), generation: 1, expiresAt },
      { client }
    )
  }

  /**
   * Spends a refresh token. Of two that come at once with the same one, the second finds it spent.
   *
   * @returns the family in its next generation; null for a token that is worth nothing, and then its
   * family is too
   */
  static async refresh(
    text: string,
    now: DateTime,
    client: TransactionClientContract
  ): Promise<TokenFamily | null> {
    const said = readRefresh(text)
    if (!said) return null
    const spent = await TokenFamily.query({ client })
      .where({ id: said.family, generation: said.generation })
      .where('expires_at', '>', now.toUTC().toISO()!)
      .whereIn('user_id', (users) => users.from('users').select('id').whereNull('disabled_at'))
      .update({
        generation: said.generation + 1,
        expires_at: now.plus({ days: FAMILY_DAYS }).toUTC().toISO(),
      })
    if (Number(spent) === 1) {
      const family = await TokenFamily.findOrFail(said.family, { client })
      await noteSeen(family.userId, now, client)
      return family
    }
    await TokenFamily.end(text, client)
    return null
  }

  /** Ends the family that a refresh token is of, whether it was spent or not. */
  static async end(text: string, client: TransactionClientContract) {
    const said = readRefresh(text)
    if (said) await TokenFamily.query({ client }).where('id', said.family).delete()
  }

  /** The refresh token of this generation. */
  get refreshToken() {
    const said: Refresh = { family: this.id, generation: this.generation }
    return encryption.encrypt(said, { purpose: PURPOSE })
  }
}

const readRefresh = (text: string) => encryption.decrypt<Refresh>(text, PURPOSE)
