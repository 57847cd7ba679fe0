import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link. Only its hash is kept, so that a copy of the database opens nothing. */
export function newSecret() {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** @returns SHA-256 in hexadecimal digits; these secrets are random, so no slow hash is needed */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
