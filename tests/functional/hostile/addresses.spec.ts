import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import { encode, Sender } from '#tests/support/forms'
import { pageTable } from '#tests/support/routes'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'
import { addressOf, worldOf } from '#tests/support/world_of_everything'

test.group('Hostile addresses', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('a form leads back to a page of this server only', async ({ client, assert }) => {
    const user = await createUser()
    const world = await worldOf(user)
    const sender = new Sender(client, user)
    const away = [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      'javascript:alert(1)',
      '/\t/evil.example',
      'data:text/html,x',
    ]
    for (const address of away) {
      const body = encode({ title: 'Kept words', text: 'A line', _return: address })
      const response = await sender.send('POST /quick_add', world, body)
      assert.equal(response.status(), 302, address)
      const { host } = new URL(response.header('location')!, process.env.APP_URL)
      assert.equal(host, new URL(process.env.APP_URL!).host, address)
    }
  })

  test('addresses that no page made are a 404 or harmless', async ({ client, assert }) => {
    const user = await createUser({ isAdmin: true })
    const world = await worldOf(user)
    const odd = [
      '0',
      '-1',
      '1e3',
      '99999999999',
      'NaN',
      '%00',
      '%FF',
      '2026-02-30',
      '..%2f..%2fetc',
    ]
    for (const { method, pattern } of pageTable().filter((row) => row.pattern.includes(':'))) {
      for (const value of odd) {
        const path = pattern.replaceAll(/:\w+\??/g, value)
        const response = await client
          .request(path, method)
          .loginAs(user)
          .withCsrfToken()
          .redirects(0)
        assert.isBelow(response.status(), 500, `${method} ${path}`)
      }
    }
    const queries = [
      ...[
        'q',
        'status',
        'project',
        'section',
        'tag',
        'priority',
        'demand',
        'due',
        'due_from',
        'planned',
      ],
      ...[
        'sort',
        'group',
        'after',
        'before',
        'page',
        'view',
        'day',
        'move',
        'kind',
        'from',
        'block',
      ],
      ...['into_id', 'query', 'text', 'arrange', 'completed', 'invitation'],
    ]
    for (const { pattern } of pageTable().filter(({ method }) => method === 'GET')) {
      for (const value of ['x%00%FF', "'%22%3E", '99999999999999999999', '2026-02-30']) {
        const query = queries.map((name) => `${name}=${value}`).join('&')
        const path = `${addressOf(pattern, world)}?${query}&q[]=1&q[a]=2`
        const response = await client.get(path).loginAs(user).redirects(0)
        assert.isBelow(response.status(), 500, path)
      }
    }
  })
})
