import { createHmac } from 'node:crypto'

/**
 * The headers that tell a receiver who sent a message and when: HMAC-SHA256 over id, moment and body.
 * Source: the Standard Webhooks specification 1.0.
 *
 * @param secret `whsec_` and base64
 * @param timestamp seconds since 1970
 */
export function signedHeaders(secret: string, id: string, timestamp: number, body: string) {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  }
}
