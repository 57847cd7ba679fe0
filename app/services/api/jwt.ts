import encryption from '@adonisjs/core/services/encryption'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose'
import type { DateTime } from 'luxon'
import { appUrl } from '#config/app'
import SigningKey from '#models/signing_key'
import type TokenFamily from '#models/token_family'

/** Seconds that a signed token works. */
export const JWT_SECONDS = 3600

const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' }
const LARGEST_ID = 2_147_483_647

export async function signJwt(
  { id, userId, scopes }: TokenFamily,
  now: DateTime,
  client: TransactionClientContract
): Promise<string> {
  const { kid, secret } = await SigningKey.current(now, client)
  const seconds = now.toUnixInteger()
  return new SignJWT({ sid: String(id), scope: scopes.join(' ') })
    .setProtectedHeader({ alg: 'HS256', kid })
    .setIssuer(appUrl)
    .setSubject(String(userId))
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + JWT_SECONDS)
    .sign((await keyOf(secret))!)
}

/** What a token says about itself, by which its key is found: nothing is believed before `verifyJwt`. */
export function peekJwt(text: string) {
  return unlessForged(() => {
    const { kid } = decodeProtectedHeader(text)
    const { sub, sid } = decodeJwt(text)
    const [userId, familyId] = [Number(sub), Number(sid)]
    const areIds = [userId, familyId].every((id) => id > 0 && id <= LARGEST_ID && id % 1 === 0)
    return typeof kid === 'string' && areIds ? { kid, userId, familyId } : null
  })
}

/**
 * @param secret of the key that the token names, as it is kept
 * @returns the token's scopes; null when it was not signed with that key, or has ended
 */
export function verifyJwt(text: string, secret: string, now: DateTime): Promise<string[] | null> {
  return unlessForged(async () => {
    const key = await keyOf(secret)
    if (!key) return null
    const { payload } = await jwtVerify(text, key, {
      algorithms: ['HS256'],
      issuer: appUrl,
      requiredClaims: ['exp', 'sub', 'sid'],
      currentDate: now.toJSDate(),
    })
    return String(payload.scope).split(' ')
  })
}

/** Whatever was sent in place of a token is none. */
function unlessForged<T>(work: () => T | Promise<T>): Promise<T | null> {
  return Promise.resolve()
    .then(work)
    .catch((error) => {
      if (error instanceof errors.JOSEError || error instanceof TypeError) return null
      throw error
    })
}

/** Keys that are in use, by what is kept of them: unlocking one takes longer than a signature. */
const keys = new Map<string, CryptoKey>()

async function keyOf(secret: string): Promise<CryptoKey | null> {
  const known = keys.get(secret)
  if (known) return known
  const text = encryption.decrypt<string>(secret)
  if (!text) return null
  const bytes = new Uint8Array(Buffer.from(text, 'base64'))
  const key = await crypto.subtle.importKey('raw', bytes, ALGORITHM, false, ['sign', 'verify'])
  keys.set(secret, key)
  return key
}
