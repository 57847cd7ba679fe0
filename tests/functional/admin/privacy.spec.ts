import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import mail from '@adonisjs/mail/services/main'
import { pageTable, routeTable } from '#tests/support/routes'
import { sending } from '#tests/support/pages'
import { HOSTILE } from '#tests/support/hostile'
import { createUser, freezeClock, freshWorld, personOf } from '#tests/support/world'
import { addressOf, worldOf } from '#tests/support/world_of_everything'

const SECRET = 'Zebrafinch'

test.group('Administration and privacy', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    mail.fake()
    return () => {
      drive.restore()
      mail.restore()
    }
  })

  for (const hostile of ['', HOSTILE.tag, HOSTILE.mustache]) {
    test(`no word of what someone keeps is on any page, before and after every act: ${hostile.slice(0, 12)}`, async ({
      client,
      assert,
    }) => {
      const user = await createUser()
      await worldOf(user, (most) => `${SECRET} ${hostile}`.slice(0, most), personOf(user).clock.now)
      const admin = await createUser({ isAdmin: true })
      const world = {
        ...(await worldOf(admin)),
        '/admin/accounts/:id': user.id,
        'account_id': user.id,
      }
      const sender = sending(client, admin)
      const rows = pageTable().filter(({ pattern }) => pattern.startsWith('/admin'))
      const look = async () => {
        for (const { pattern } of rows.filter(({ method }) => method === 'GET')) {
          const response = await sender.get(addressOf(pattern, world))
          assert.isBelow(response.status(), 400, pattern)
          assert.notInclude(String(response.text()), SECRET, pattern)
        }
      }
      await look()
      for (const { method, pattern } of rows.filter((row) => row.pattern.includes(':account_id'))) {
        if (!['POST', 'DELETE'].includes(method)) continue
        const way = method.toLowerCase() as 'post' | 'delete'
        const answer = await sender[way](addressOf(pattern, world), { email: user.email })
        assert.isBelow(answer.status(), 500, pattern)
        assert.notInclude(answer.text(), SECRET, pattern)
        await look()
      }
    })
  }

  test('for everyone but an administrator there is nothing here', async ({ client, assert }) => {
    const user = await createUser()
    const world = await worldOf(user)
    const rows = routeTable().filter(({ pattern }) => pattern.startsWith('/admin'))
    assert.isAbove(rows.length, 20)
    for (const { method, pattern } of rows) {
      const path = addressOf(pattern, world)
      const told = `${method} ${path}`
      const person = await client.request(path, method).loginAs(user).withCsrfToken().redirects(0)
      assert.equal(person.status(), 404, told)
      const stranger = await client.request(path, method).withCsrfToken().redirects(0)
      assert.equal(stranger.status(), 404, told)
    }
  })
})
