import { createHash, randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import mail from '@adonisjs/mail/services/main'
import type { DateTime } from 'luxon'
import WebhookDisabledMail from '#mails/webhook_disabled_mail'
import User from '#models/user'
import Webhook from '#models/webhook'
import WebhookDelivery from '#models/webhook_delivery'
import { changeFeed, type FeedRow } from '#queries/change_feed'
import { eventOf } from '#services/webhooks/event'
import { PATIENT_HOURS } from '#services/webhooks/limits'
import { post, type Posted } from '#services/webhooks/post'
import { signedHeaders } from '#services/webhooks/signature'

/** Events of one message, and messages to one webhook in one run. */
const EVENTS = 100
const MESSAGES = 20

/** Seconds until the next attempt: soon at first, for hours after that. */
const PAUSES = [10, 30, 120, 600, 1800, 3600, 7200, 14_400, 21_600]

/** Attempts whose log is kept, for each webhook. */
const LOGGED = 200

/**
 * Tells a webhook of what has happened since its last message, message by message and in order. The
 * place in the feed moves on only when the receiver has said that it has it.
 */
export async function deliver(webhook: Webhook, now: DateTime): Promise<void> {
  for (let count = 0; count < MESSAGES; count++) {
    const { rows } = await changeFeed(webhook.userId, {
      after: webhook.cursor ?? undefined,
      areas: new Set(webhook.areas),
      // a message that was not taken comes again as it was
      limit: webhook.pending || EVENTS,
    })
    if (rows.length === 0) return skip(webhook)
    const isDelivered = await attempt(webhook, rows, now)
    if (!isDelivered) return
  }
}

/** The webhooks that may have something to tell and whose pause is over. */
export async function dueWebhooks(now: DateTime): Promise<Webhook[]> {
  return Webhook.query()
    .join('users', 'users.id', 'webhooks.user_id')
    .whereNull('webhooks.disabled_at')
    .whereNull('users.disabled_at')
    .whereColumn('users.change_seq', '>', 'webhooks.seq')
    .where('webhooks.next_attempt_at', '<=', now.toUTC().toISO()!)
    .select('webhooks.*', 'users.change_seq as person_seq')
    .orderBy('webhooks.next_attempt_at')
    .limit(100)
}

/** What happened was in other areas: it need not be looked at again. */
async function skip(webhook: Webhook) {
  const { person_seq: seq } = webhook.$extras
  if (seq > webhook.seq) await webhook.merge({ seq }).save()
}

/** Sends a message without events, to see whether a receiver is there. */
export async function ping(webhook: Webhook, now: DateTime): Promise<WebhookDelivery> {
  const id = `msg_${randomUUID()}`
  const result = await send(webhook, id, { type: 'ping', events: [] }, now)
  return log(webhook, id, 1, 0, result)
}

async function attempt(webhook: Webhook, rows: FeedRow[], now: DateTime): Promise<boolean> {
  const last = rows.at(-1)!
  const id = messageId(webhook, last)
  const number = webhook.attempts + 1
  const result = await send(webhook, id, { type: 'changes', events: rows.map(eventOf) }, now)
  await log(webhook, id, number, rows.length, result)

  if (result.ok) {
    webhook.merge({
      cursor: last.cursor,
      seq: last.seq,
      attempts: 0,
      pending: 0,
      failingSince: null,
      nextAttemptAt: now,
    })
    await webhook.save()
    return true
  }
  const failingSince = webhook.failingSince ?? now
  const pause = PAUSES[Math.min(webhook.attempts, PAUSES.length - 1)]
  const isLasting = failingSince <= now.minus({ hours: PATIENT_HOURS })
  webhook.merge({
    attempts: number,
    pending: rows.length,
    failingSince,
    nextAttemptAt: now.plus({ seconds: pause }),
    disabledAt: isLasting ? now : null,
  })
  await webhook.save()
  if (isLasting) await tellPerson(webhook)
  return false
}

function send(webhook: Webhook, id: string, content: object, now: DateTime): Promise<Posted> {
  const body = JSON.stringify({ id, webhook_id: webhook.id, at: now.toUTC().toISO(), ...content })
  const headers = signedHeaders(webhook.signingSecret, id, Math.floor(now.toSeconds()), body)
  return post(webhook.url, body, headers)
}

/** Every attempt at the same events carries the same id, so that a receiver can tell them apart. */
const messageId = (webhook: Webhook, { cursor }: FeedRow) =>
  `msg_${createHash('sha256').update(`${webhook.id} ${webhook.cursor} ${cursor}`).digest('base64url').slice(0, 32)}`

async function log(webhook: Webhook, id: string, number: number, events: number, result: Posted) {
  const delivery = await WebhookDelivery.create({
    userId: webhook.userId,
    webhookId: webhook.id,
    messageId: id,
    attempt: number,
    events,
    delivered: result.ok,
    responseStatus: result.status,
    answer: result.answer,
    milliseconds: result.milliseconds,
  })
  const [oldest] = await db
    .from('webhook_deliveries')
    .where('webhook_id', webhook.id)
    .orderBy('id', 'desc')
    .offset(LOGGED)
    .limit(1)
    .select('id')
  if (oldest) {
    await db
      .from('webhook_deliveries')
      .where('webhook_id', webhook.id)
      .where('id', '<=', oldest.id)
      .delete()
  }
  return delivery
}

async function tellPerson(webhook: Webhook) {
  const user = await User.findOrFail(webhook.userId)
  await mail.send(new WebhookDisabledMail(user, webhook))
}
