import { test } from '@japa/runner'
import limiter from '@adonisjs/limiter/services/main'
import { DateTime } from 'luxon'
import PacketShare from '#models/packet_share'
import { createPacket, frozenPacket, halfYear, shareOf } from '#tests/support/packets'
import { sending } from '#tests/support/pages'
import { changing, createUser, freezeClock, FRIDAY, freshWorld } from '#tests/support/world'

const now = DateTime.fromISO(FRIDAY)

/** A page without what differs each time. */
const plain = (text: string) =>
  text.replace(/(nonce|content|value)="[^"]*"/g, '').replace(/\/shared\/[\w-]+/g, '')

test.group('Packets | Links for readers', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('who has the link reads the packet and is led nowhere else', async ({ client, assert }) => {
    const user = await createUser()
    await halfYear(user)
    const introduction = 'See [my notes](/journal/1) and [the site](https://example.org).'
    const packet = await frozenPacket(user, { introduction })
    const { token } = await shareOf(user, packet, now)
    const page = await client.get(`/shared/${token}`)
    page.assertStatus(200)
    page.assertHeader('referrer-policy', 'no-referrer')
    page.assertHeader('cache-control', 'private, no-store')
    assert.include(page.header('x-robots-tag')!, 'noindex')
    const text = page.text()
    for (const words of [
      ...['Give a talk', packet.digest!, 'name="robots" content="noindex', 'my notes'],
      ...['https://example.org', `/shared/${token}/pdf`],
    ]) {
      assert.include(text, words)
    }
    assert.notInclude(text, 'SECRET')
    const links = [...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href]) => href)
    assert.deepEqual(links, [`/shared/${token}/pdf`, `/shared/${token}/markdown`])

    const markdown = await client.get(`/shared/${token}/markdown`)
    assert.equal(markdown.text(), (await packet.content()).markdown)
    const pdf = await client.get(`/shared/${token}/pdf`)
    pdf.assertHeader('content-type', 'application/pdf')
    pdf.assertHeader('referrer-policy', 'no-referrer')
  })

  test('reads are counted, those of the owner are not, and the secret is nowhere', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const packet = await frozenPacket(user)
    const page = sending(client, user)
    const made = await page.post(`/packets/${packet.id}/shares`, { name: 'The panel', days: '30' })
    const share = await PacketShare.of(user).firstOrFail()
    assert.equal(share.expiresAt.toISODate(), '2026-12-20')
    const shown = await client
      .get(`/packets/${packet.id}`)
      .loginAs(user)
      .withSession((made as any).session?.() ?? {})
    const { token } = await shareOf(user, packet, now)
    const both = await PacketShare.of(user).orderBy('id')
    assert.notInclude(JSON.stringify(both), token)
    assert.notInclude(shown.text(), token)

    await client.get(`/shared/${token}`)
    await client.get(`/shared/${token}`)
    await page.get(`/shared/${token}`)
    await both[1].refresh()
    assert.equal(both[1].reads, 2)
    ;(await page.get(`/packets/${packet.id}`)).assertTextIncludes('read 2 times')
  })

  test('a draft is shared with nobody', async ({ client, assert }) => {
    const user = await createUser()
    const packet = await createPacket(user)
    const page = sending(client, user)
    ;(await page.post(`/packets/${packet.id}/shares`)).assertStatus(422)
    assert.lengthOf(await PacketShare.of(user), 0)
  })

  test('every link that opens nothing answers the same page', async ({ client, assert }) => {
    const wrong = await client.get('/shared/wrong')
    wrong.assertStatus(404)
    const user = await createUser()
    const packet = await frozenPacket(user)
    const { share, token } = await shareOf(user, packet, now)
    const fresh = async () => {
      await user.refresh()
      await packet.refresh()
      await share.refresh()
    }
    const ends: Record<string, [() => Promise<unknown>, () => Promise<unknown>]> = {
      revoked: [
        () => share.merge({ revokedAt: now }).save(),
        () => share.merge({ revokedAt: null }).save(),
      ],
      ended: [
        () => share.merge({ expiresAt: now.minus({ seconds: 1 }) }).save(),
        () => share.merge({ expiresAt: now.plus({ days: 1 }) }).save(),
      ],
      trashed: [
        () => changing(user, (set) => packet.trash(set, now)),
        () => changing(user, (set) => packet.restore(set)),
      ],
      thawed: [
        () => packet.merge({ frozenAt: null }).save(),
        () => packet.merge({ frozenAt: now }).save(),
      ],
      disabled: [
        () => user.merge({ disabledAt: now }).save(),
        () => user.merge({ disabledAt: null }).save(),
      ],
      leaving: [
        () => user.merge({ deletionAskedAt: now }).save(),
        () => user.merge({ deletionAskedAt: null }).save(),
      ],
    }
    for (const [what, [end, begin]] of Object.entries(ends)) {
      await end()
      for (const file of ['', '/markdown', '/pdf']) {
        const response = await client.get(`/shared/${token}${file}`)
        response.assertStatus(404)
        assert.equal(plain(response.text()), plain(wrong.text()), what)
      }
      await begin()
      await fresh()
      ;(await client.get(`/shared/${token}`)).assertStatus(200)
    }
    await user.delete()
    ;(await client.get(`/shared/${token}`)).assertStatus(404)
  })

  test('a revoked link is gone at once, and undo brings it back', async ({ client, assert }) => {
    const user = await createUser()
    const packet = await frozenPacket(user)
    const { share, token } = await shareOf(user, packet, now)
    const page = sending(client, user)
    await page.delete(`/packets/${packet.id}/shares/${share.id}`)
    ;(await client.get(`/shared/${token}`)).assertStatus(404)
    ;(await page.get(`/packets/${packet.id}`)).assertTextIncludes('revoked')
    await share.refresh()
    assert.isNotNull(share.revokedAt)
  })

  test('who asks too often waits', async ({ client }) => {
    const files = limiter.use({ requests: 60, duration: '15 mins' })
    for (const ip of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      await files.set(`shared_file:${ip}`, 60, '15 mins')
    }
    ;(await client.get('/shared/wrong/pdf')).assertStatus(429)
  })
})
