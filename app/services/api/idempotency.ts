import { createHash } from 'node:crypto'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { ApiProblem } from '#services/api/problem'
import type { Reply } from '#services/api/reply'

/** Hours in which the same key gives the same answer. */
export const KEY_HOURS = 24

const KEY = /^[\x21-\x7e]{1,200}$/

export type KeyedRequest = { owner: string; key: string; fingerprint: string }

/** @throws {ApiProblem} 400 for a key that can't be kept */
export function keyedRequest(
  owner: string,
  key: string | undefined,
  request: { method: string; path: string; body: string }
): KeyedRequest | null {
  if (key === undefined) return null
  if (!KEY.test(key)) {
    throw new ApiProblem('malformed', 'Send an Idempotency-Key of 1 to 200 visible characters.')
  }
  const { method, path, body } = request
  const fingerprint = createHash('sha256').update(`${method} ${path}\n${body}`).digest('hex')
  return { owner, key, fingerprint }
}

/**
 * Answers a request that was answered before as it was then. It runs in the transaction of the write,
 * behind the person's lock: two at once can't both find nothing.
 *
 * @throws {ApiProblem} 409 when the key came with another request
 */
export async function once(
  trx: TransactionClientContract,
  request: KeyedRequest | null,
  now: DateTime,
  work: () => Promise<Reply>
): Promise<Reply> {
  if (!request) return work()
  const { owner, key, fingerprint } = request
  const known = await trx.from('idempotency_keys').where({ owner, key }).first()
  if (known && DateTime.fromISO(known.created_at) > now.minus({ hours: KEY_HOURS })) {
    if (known.fingerprint !== fingerprint) throw new ApiProblem('key_reused')
    const reply: Reply = JSON.parse(known.reply)
    return { ...reply, headers: { ...reply.headers, 'Idempotency-Replayed': 'true' } }
  }
  if (known) await trx.from('idempotency_keys').where('id', known.id).delete()

  const reply = await work()
  await trx.table('idempotency_keys').insert({
    owner,
    key,
    fingerprint,
    reply: JSON.stringify(reply),
    created_at: now.toUTC().toISO(),
  })
  return reply
}
