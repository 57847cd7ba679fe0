import { createHash, randomBytes } from 'node:crypto'
import { compose } from '@adonisjs/core/helpers'
import { type DateTime } from 'luxon'
import { AccessTokenSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { isScope, type Scope } from '#services/api/scopes'

const PREFIX = 'tm_'

/** Whether a text could be one; what else clients show is signed. */
export const isAccessToken = (text: string) => text.startsWith(PREFIX)

export const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex')

/** A key to the API that a person made: it can do what its scopes say until it ends. */
export default class AccessToken extends compose(AccessTokenSchema, OwnedByUser) {
  /**
   * Makes a token. Its text is returned once and kept nowhere.
   *
   * @param expiresAt null for a token that never ends
   */
  static async issue(
    userId: number,
    { name, scopes, expiresAt }: { name: string; scopes: Scope[]; expiresAt: DateTime | null }
  ): Promise<{ token: AccessToken; text: string }> {
    if (!scopes.every(isScope)) throw new TypeError(`Unknown scopes: ${scopes}`)
    const text = PREFIX + randomBytes(30).toString('base64url')
    const token = await AccessToken.create({
      userId,
      name,
      scopes,
      expiresAt,
      tokenHash: tokenHash(text),
    })
    return { token, text }
  }
}
