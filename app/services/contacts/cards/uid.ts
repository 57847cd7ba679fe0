import { createHmac } from 'node:crypto'
import env from '#start/env'

/**
 * What a contact is recognised by in a vCard when it did not come out of one: always the same, and made
 * up by nobody else. In the form of a UUID (RFC 9562, version 8).
 */
export function cardUid(contact: { userId: number; id: number; cardUid: string | null }): string {
  if (contact.cardUid) return contact.cardUid
  const secret = env.get('APP_KEY').release()
  const digest = createHmac('sha256', secret).update(`contact ${contact.userId} ${contact.id}`)
  const hex = [...digest.digest('hex').slice(0, 32)]
  hex[12] = '8'
  hex[16] = 'a'
  const text = hex.join('')
  const parts = [0, 8, 12, 16, 20].map((from, at, all) => text.slice(from, all[at + 1]))
  return `urn:uuid:${parts.join('-')}`
}
