import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import { pageTable, type RouteRow } from '#tests/support/routes'
import { SharedWorld } from '#tests/support/shared_world'
import { createUser, freezeClock } from '#tests/support/world'
import { addressOf, SHARED, worldOf } from '#tests/support/world_of_everything'

/** Pages that nobody needs an account for, and why each may be open. */
const OPEN = new Set([
  '/sign-in',
  '/sign-up',
  '/password/forgotten',
  '/password/sent',
  '/password/resets/:token',
  '/health',
  '/health/ready',
  '/style-guide',
  '/help/keyboard',
  // what the API takes and answers: of the product, not of anybody
  '/api/docs',
  '/api/docs/:area',
  // its address is the key: see packets/shares.spec.ts
  '/shared/:token',
  '/shared/:token/markdown',
  '/shared/:token/pdf',
  // answers 404 to whatever no other route takes
  '/*',
])

const names = (row: RouteRow) => (row.pattern.match(/:\w*id\b/g) ?? []).length

test.group('Authorization of every route of the pages', (group) => {
  freezeClock(group)
  group.setup(() => {
    drive.fake()
    return () => drive.restore()
  })
  const shared = new SharedWorld(group, async () => {
    const owner = await createUser({ isAdmin: true })
    return { owner, world: await worldOf(owner) }
  })

  test('every page is guarded, or is on the list of open ones', ({ assert }) => {
    const unguarded = pageTable().filter(
      ({ guards, pattern }) =>
        !guards.includes('auth') && !guards.includes('admin') && !OPEN.has(pattern)
    )
    assert.deepEqual(
      unguarded.map(({ method, pattern }) => `${method} ${pattern}`),
      []
    )
  })

  test('every administration page asks for an administrator', ({ assert }) => {
    const open = pageTable().filter(
      ({ guards, pattern }) => pattern.startsWith('/admin') && !guards.includes('admin')
    )
    assert.deepEqual(open, [])
  })

  test('someone who is signed out is sent to sign in, wherever they knock', async ({
    client,
    assert,
  }) => {
    const { world } = shared.records
    for (const row of pageTable().filter(({ guards }) => guards.includes('auth'))) {
      const response = await client
        .request(addressOf(row.pattern, world), row.method)
        .withCsrfToken()
        .redirects(0)
      assert.equal(response.status(), 302, `${row.method} ${row.pattern}`)
      assert.equal(response.header('location'), '/sign-in', `${row.method} ${row.pattern}`)
    }
  })

  test('a stranger finds none of a person’s records', async ({ client, assert }) => {
    const { world } = shared.records
    const stranger = await createUser()
    const rows = pageTable().filter(
      (row) => row.guards.includes('auth') && names(row) > 0 && !SHARED.test(row.pattern)
    )
    assert.isAbove(rows.length, 40)
    for (const row of rows) {
      const response = await client
        .request(addressOf(row.pattern, world), row.method)
        .loginAs(stranger)
        .withCsrfToken()
        .redirects(0)
      assert.equal(response.status(), 404, `${row.method} ${row.pattern}`)
    }
  })

  test('a stranger’s record is not reached through one’s own parent', async ({
    client,
    assert,
  }) => {
    const { world: theirs } = shared.records
    const me = await createUser()
    const mine = await worldOf(me)
    for (const row of pageTable().filter((one) => names(one) > 1)) {
      const response = await client
        .request(addressOf(row.pattern, mine, theirs), row.method)
        .loginAs(me)
        .withCsrfToken()
        .redirects(0)
      assert.equal(response.status(), 404, `${row.method} ${row.pattern}`)
    }
  })

  test('administration does not exist for anyone else', async ({ client, assert }) => {
    await createUser({ isAdmin: true })
    const person = await createUser()
    const world = await worldOf(person)
    for (const row of pageTable().filter(({ pattern }) => pattern.startsWith('/admin'))) {
      const response = await client
        .request(addressOf(row.pattern, world), row.method)
        .loginAs(person)
        .withCsrfToken()
        .redirects(0)
      assert.equal(response.status(), 404, `${row.method} ${row.pattern}`)
    }
  })

  test('no page fails for its owner', async ({ client, assert }) => {
    const { owner, world } = shared.records
    for (const row of pageTable().filter(({ method }) => method === 'GET')) {
      const response = await client.get(addressOf(row.pattern, world)).loginAs(owner).redirects(0)
      assert.isBelow(response.status(), 500, `${row.method} ${row.pattern}`)
    }
  })

  test('a write without its content is a clear 4xx or harmless, never a failure', async ({
    client,
    assert,
  }) => {
    for (const row of pageTable().filter(({ method }) => method !== 'GET')) {
      const { owner, world } = await shared.again()
      const response = await client
        .request(addressOf(row.pattern, world), row.method)
        .form({ hostile: '<b>"\'</b>' })
        .loginAs(owner)
        .withCsrfToken()
        .redirects(0)
      assert.isBelow(response.status(), 500, `${row.method} ${row.pattern}`)
    }
  })
})
