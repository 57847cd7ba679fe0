import type { DateTime } from 'luxon'
import { deliver, dueWebhooks } from '#services/webhooks/deliver'

/** Webhooks that are told at the same time: a slow one does not keep the others waiting. */
const AT_ONCE = 10

/** Tells webhooks of what has changed. */
export async function deliverWebhooks(now: DateTime) {
  const due = await dueWebhooks(now)
  const next = async (): Promise<void> => {
    const webhook = due.shift()
    if (!webhook) return
    await deliver(webhook, now)
    await next()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
}
