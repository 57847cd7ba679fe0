import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import mail from '@adonisjs/mail/services/main'
import { DateTime } from 'luxon'
import { deliverWebhooks } from '#jobs/deliver_webhooks'
import WebhookDisabledMail from '#mails/webhook_disabled_mail'
import Webhook from '#models/webhook'
import WebhookDelivery from '#models/webhook_delivery'
import env from '#start/env'
import { signedHeaders } from '#services/webhooks/signature'
import { apiOf } from '#tests/support/api'
import { startReceiver } from '#tests/support/receiver'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

type Receiver = Awaited<ReturnType<typeof startReceiver>>

test.group('API | Webhooks', (group) => {
  freshWorld(group)
  freezeClock(group)

  let receiver: Receiver
  group.each.setup(async () => {
    env.set('WEBHOOKS_ALLOW_PRIVATE', true as any)
    receiver = await startReceiver()
    return async () => {
      env.set('WEBHOOKS_ALLOW_PRIVATE', false as any)
      await receiver.stop()
    }
  })

  const ids = () => receiver.received.flatMap(({ json }) => json.events.map(({ id }: any) => id))

  test('are told of what happens from then on, in order and once', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user)
    const api = await apiOf(client, user)
    const made = await api.post('/api/v1/webhooks', { url: receiver.url, areas: ['tasks'] })
    made.assertStatus(201)

    const first = await createTask(user)
    const second = await createTask(user)
    await deliverWebhooks(DateTime.utc())
    await deliverWebhooks(DateTime.utc())
    assert.deepEqual(ids(), [first.id, second.id])

    const [{ headers, text, json }] = receiver.received
    const at = Number(headers['webhook-timestamp'])
    assert.equal(at, Math.floor(DateTime.utc().toSeconds()))
    const { secret } = made.body()
    assert.equal(
      headers['webhook-signature'],
      signedHeaders(secret, json.id, at, text)['webhook-signature']
    )
  })

  test('hear nothing of other areas, nor of other people', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    await api.post('/api/v1/webhooks', { url: receiver.url, areas: ['items'] })
    await createTask(user)
    await createTask(await createUser())
    await deliverWebhooks(DateTime.utc())
    assert.deepEqual(receiver.received, [])
    await api.post('/api/v1/items', { name: 'Dune' })
    await deliverWebhooks(DateTime.utc())
    assert.lengthOf(receiver.received, 1)
  })

  test('get a message again, as it was, until they have taken it', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const { id } = (
      await api.post('/api/v1/webhooks', { url: receiver.url, areas: ['tasks'] })
    ).body()
    receiver.answers(500)
    const first = await createTask(user)
    const now = DateTime.utc()
    await deliverWebhooks(now)
    await deliverWebhooks(now)
    assert.lengthOf(receiver.received, 1, 'the pause was not kept')

    const second = await createTask(user)
    await deliverWebhooks(now.plus({ seconds: 10 }))
    receiver.answers(204)
    await deliverWebhooks(now.plus({ minutes: 5 }))
    assert.deepEqual(ids(), [first.id, first.id, first.id, second.id])
    const messages = receiver.received.map(({ json }) => json.id)
    assert.equal(new Set(messages.slice(0, 3)).size, 1)

    const log = (await api.get(`/api/v1/webhooks/${id}/deliveries`)).body()
    assert.deepEqual(
      log.map(({ delivered, attempt, response_status }: any) => [
        delivered,
        attempt,
        response_status,
      ]),
      [
        [true, 1, 204],
        [true, 3, 204],
        [false, 2, 500],
        [false, 1, 500],
      ]
    )
  })

  test('are switched off after days of failing, the person is told, and nothing is lost', async ({
    client,
    assert,
  }) => {
    using mails = mail.fake()
    const user = await createUser()
    const api = await apiOf(client, user)
    const { id } = (
      await api.post('/api/v1/webhooks', { url: receiver.url, areas: ['tasks'] })
    ).body()
    receiver.answers(500)
    const task = await createTask(user)
    const now = DateTime.utc()
    for (const hours of [0, 24, 71]) await deliverWebhooks(now.plus({ hours }))
    assert.isNull((await Webhook.findOrFail(id)).disabledAt)
    await deliverWebhooks(now.plus({ hours: 80 }))
    mails.mails.assertSentCount(WebhookDisabledMail, 1)
    await deliverWebhooks(now.plus({ hours: 100 }))
    assert.lengthOf(receiver.received, 4)
    assert.isFalse((await api.get(`/api/v1/webhooks/${id}`)).body().active)

    receiver.answers(200)
    ;(await api.post(`/api/v1/webhooks/${id}/activation`)).assertStatus(200)
    await deliverWebhooks(now.plus({ hours: 101 }))
    assert.equal(ids().at(-1), task.id)
  })

  test('are not sent elsewhere by the receiver', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    await api.post('/api/v1/webhooks', { url: receiver.url, areas: ['tasks'] })
    receiver.answers(307)
    await createTask(user)
    await deliverWebhooks(DateTime.utc())
    const log = await WebhookDelivery.firstOrFail()
    assert.deepEqual([log.delivered, log.responseStatus], [false, 307])
  })

  test('reach no private address unless the operator allows it', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    await api.post('/api/v1/webhooks', { url: receiver.url, areas: ['tasks'] })
    env.set('WEBHOOKS_ALLOW_PRIVATE', false as any)

    for (const url of [
      'https://127.0.0.1/hook',
      'https://[::1]/',
      'http://example.com/',
      'ftp://a',
    ]) {
      const refused = await api.post('/api/v1/webhooks', { url, areas: ['tasks'] })
      refused.assertStatus(422)
      refused.assertBodyContains({ errors: [{ field: '/url' }] })
    }
    await createTask(user)
    await deliverWebhooks(DateTime.utc())
    assert.deepEqual(receiver.received, [])
    assert.match((await WebhookDelivery.firstOrFail()).answer, /public internet/)
  })

  test('a token has nobody told what it may not read itself', async ({ client }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['changes:read', 'changes:write', 'items:read'])
    const refused = await api.post('/api/v1/webhooks', { url: receiver.url, areas: ['tasks'] })
    refused.assertStatus(403)
  })

  test('can be tried out, given a new secret, and removed', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const made = (
      await api.post('/api/v1/webhooks', { url: receiver.url, areas: ['tasks'] })
    ).body()
    const ping = await api.post(`/api/v1/webhooks/${made.id}/pings`)
    ping.assertStatus(200)
    assert.isTrue(ping.body().delivered)
    assert.equal(receiver.received[0].json.type, 'ping')

    const renewed = await api.post(`/api/v1/webhooks/${made.id}/secret`)
    assert.notEqual(renewed.body().secret, made.secret)
    assert.notProperty((await api.get(`/api/v1/webhooks/${made.id}`)).body(), 'secret')
    ;(await api.delete(`/api/v1/webhooks/${made.id}`)).assertStatus(204)
    assert.deepEqual((await api.get('/api/v1/webhooks')).body(), [])
  })

  test('are tried out once for one key, and their secret is not kept as it is', async ({
    client,
    assert,
  }) => {
    const api = await apiOf(client, await createUser())
    const input = { url: receiver.url, areas: ['tasks'] }
    const made = await api.post('/api/v1/webhooks', input, { 'Idempotency-Key': 'hook' })
    const again = await api.post('/api/v1/webhooks', input, { 'Idempotency-Key': 'hook' })
    assert.deepEqual(again.body(), made.body())
    const [kept] = await db.from('idempotency_keys').where('key', 'hook')
    assert.notInclude(kept.reply, made.body().secret)

    const path = `/api/v1/webhooks/${made.body().id}/pings`
    const ping = await api.post(path, undefined, { 'Idempotency-Key': 'ping' })
    const same = await api.post(path, undefined, { 'Idempotency-Key': 'ping' })
    assert.deepEqual(same.body(), ping.body())
    assert.lengthOf(receiver.received, 1)
  })
})
