import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Webhook from '#models/webhook'
import WebhookDelivery from '#models/webhook_delivery'
import env from '#start/env'
import { startReceiver } from '#tests/support/receiver'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

const FORM = { 'url': 'https://example.com/hook', 'areas[]': ['tasks'] }

test.group('Settings | Webhooks', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('one is made, its secret is shown once, and it is listed', async ({ client, assert }) => {
    const user = await createUser()
    const made = await client.post('/settings/webhooks').loginAs(user).withCsrfToken().form(FORM)
    made.assertStatus(200)
    const webhook = await Webhook.of(user).firstOrFail()
    made.assertTextIncludes(webhook.signingSecret)

    const again = await client.get(`/settings/webhooks/${webhook.id}`).loginAs(user)
    assert.notInclude(again.text(), webhook.signingSecret)
    ;(await client.get('/settings/webhooks').loginAs(user)).assertTextIncludes(FORM.url)
  })

  test('an address that can’t be one comes back as it was typed', async ({ client, assert }) => {
    const user = await createUser()
    for (const url of ['example.com', 'http://example.com/', 'https://127.0.0.1/hook']) {
      const response = await client
        .post('/settings/webhooks')
        .loginAs(user)
        .withCsrfToken()
        .form({ ...FORM, url })
      response.assertStatus(422)
      response.assertTextIncludes(`value="${url}"`)
    }
    const nothing = await client
      .post('/settings/webhooks')
      .loginAs(user)
      .withCsrfToken()
      .form({ url: FORM.url })
    nothing.assertStatus(422)
    assert.lengthOf(await Webhook.all(), 0)
  })

  test('one that was switched off says so and can be switched on again', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await client.post('/settings/webhooks').loginAs(user).withCsrfToken().form(FORM)
    const webhook = await Webhook.of(user).firstOrFail()
    await webhook.merge({ disabledAt: DateTime.utc(), failingSince: DateTime.utc() }).save()
    const page = await client.get(`/settings/webhooks/${webhook.id}`).loginAs(user)
    page.assertTextIncludes('Switch on again')
    await client.post(`/settings/webhooks/${webhook.id}/activation`).loginAs(user).withCsrfToken()
    assert.isTrue((await webhook.refresh()).isActive)
  })

  test('it is tried out, changed, given a new secret and removed', async ({ client, assert }) => {
    env.set('WEBHOOKS_ALLOW_PRIVATE', true as any)
    const receiver = await startReceiver()
    try {
      const user = await createUser()
      const form = { ...FORM, url: receiver.url }
      await client.post('/settings/webhooks').loginAs(user).withCsrfToken().form(form)
      const webhook = await Webhook.of(user).firstOrFail()
      const path = `/settings/webhooks/${webhook.id}`
      const send = (to: string) =>
        client
          .post(path + to)
          .loginAs(user)
          .withCsrfToken()

      const pinged = await send('/pings').redirects(0)
      assert.include(pinged.cookie('toast')!.value.message, 'It answered 200')
      assert.lengthOf(await WebhookDelivery.of(user), 1)
      const { secret } = webhook
      await send('/secret')
      assert.notEqual((await webhook.refresh()).secret, secret)
      await client
        .put(path)
        .loginAs(user)
        .withCsrfToken()
        .form({ ...form, 'areas[]': ['items'] })
      assert.deepEqual((await webhook.refresh()).areas, ['items'])
      await client.delete(path).loginAs(user).withCsrfToken()
      assert.lengthOf(await Webhook.all(), 0)
    } finally {
      env.set('WEBHOOKS_ALLOW_PRIVATE', false as any)
      await receiver.stop()
    }
  })
})
