import { createHmac } from 'node:crypto'
import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { readRows } from '#queries/raw'
import { ApiProblem } from '#services/api/problem'
import type { Reply } from '#services/api/reply'
import env from '#start/env'

/** Hours in which the same key gives the same answer. */
export const KEY_HOURS = 24

const KEY = /^[\x21-\x7e]{1,200}$/

export type KeyedRequest = {
  owner: string
  key: string
  fingerprint: string
  /** The answer holds secrets: it is kept encrypted. */
  secret: boolean
}

/** Bodies may hold a password: without the application's key nobody can try which one it was. */
const digest = (text: string) =>
  createHmac('sha256', env.get('APP_KEY').release()).update(text).digest('hex')

/** Whose keys these are. Without a token: those of an address, which is not kept in the clear. */
export const ownerOf = (person: { id: number }) => `user:${person.id}`
export const publicOwner = (ip: string) => `public:${digest(ip)}`

/** @throws {ApiProblem} 400 for a key that can't be kept */
export function keyedRequest(
  owner: string,
  key: string | undefined,
  request: { method: string; path: string; body: string; secret: boolean }
): KeyedRequest | null {
  if (key === undefined) return null
  if (!KEY.test(key)) {
    throw new ApiProblem('malformed', 'Send an Idempotency-Key of 1 to 200 visible characters.')
  }
  const { method, path, body, secret } = request
  const fingerprint = digest(`${method} ${path}\n${body}`)
  return { owner, key, fingerprint, secret }
}

/**
 * Answers a request that was answered before as it was then. The key is taken before the work is done:
 * of two at once, the other one waits for it until the first has committed.
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
  const known = await take(trx, request, now)
  if (known) {
    const reply = answered(known, request, now)
    if (reply) return reply
  }
  const reply = await work()
  await keep(reply, request, now, trx)
  return reply
}

/** Seconds after which a request that has not been answered counts as broken off. */
const BROKEN_OFF = 60

/**
 * The same for work that is not done in one transaction, because it waits for someone else or writes
 * nothing. Of two at once, the second is told to ask again.
 *
 * @throws {ApiProblem} 409 when the key came with another request, or its first is still at work
 */
export async function onceAround(
  request: KeyedRequest | null,
  now: DateTime,
  work: () => Promise<Reply>
): Promise<Reply> {
  if (!request) return work()
  const earlier = await db.transaction(async (trx) => {
    const known = await take(trx, request, now)
    if (!known) return null
    const reply = answered(known, request, now)
    if (reply) return reply
    if (DateTime.fromISO(known.created_at) > now.minus({ seconds: BROKEN_OFF })) {
      throw new ApiProblem('conflict', 'The first request with this Idempotency-Key is at work.')
    }
    await trx
      .from('idempotency_keys')
      .where(ownKey(request))
      .update({ created_at: now.toUTC().toISO() })
    return null
  })
  if (earlier) return earlier

  try {
    const reply = await work()
    await db.transaction((trx) => keep(reply, request, now, trx))
    return reply
  } catch (error) {
    await db.from('idempotency_keys').where(ownKey(request)).delete()
    throw error
  }
}

const ownKey = ({ owner, key }: KeyedRequest) => ({ owner, key })

/** Takes the key for this request, or finds what is kept of an earlier one. */
async function take(trx: TransactionClientContract, request: KeyedRequest, now: DateTime) {
  const { owner, key, fingerprint } = request
  const [taken] = await readRows(
    `insert into idempotency_keys (owner, key, fingerprint, reply, created_at)
     values (?, ?, ?, '', ?) on conflict (owner, key) do nothing returning id`,
    [owner, key, fingerprint, now.toUTC().toISO()],
    trx
  )
  if (taken) return null
  return trx.from('idempotency_keys').where(ownKey(request)).forUpdate().firstOrFail()
}

/** What was answered then; null when that is too long ago, or was not kept. */
function answered(known: any, { fingerprint, secret }: KeyedRequest, now: DateTime): Reply | null {
  if (DateTime.fromISO(known.created_at) <= now.minus({ hours: KEY_HOURS })) return null
  if (known.fingerprint !== fingerprint) throw new ApiProblem('key_reused')
  const reply = readReply(known.reply, secret)
  return reply && { ...reply, headers: { ...reply.headers, 'Idempotency-Replayed': 'true' } }
}

async function keep(
  reply: Reply,
  { owner, key, fingerprint, secret }: KeyedRequest,
  now: DateTime,
  trx: TransactionClientContract
) {
  const text = JSON.stringify(reply)
  await readRows(
    'update idempotency_keys set fingerprint = ?, reply = ?, created_at = ? where owner = ? and key = ?',
    [fingerprint, secret ? encryption.encrypt(text) : text, now.toUTC().toISO(), owner, key],
    trx
  )
}

/** @returns null for what was encrypted with another key of the application */
function readReply(text: string, secret: boolean): Reply | null {
  const json = secret ? encryption.decrypt<string>(text) : text
  return json ? JSON.parse(json) : null
}
