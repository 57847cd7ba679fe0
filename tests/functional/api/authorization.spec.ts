import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import { DateTime } from 'luxon'
import { OPERATIONS } from '#api/v1/index'
import { exampleOf } from '#services/api/example'
import { contract } from '#services/api/contract'
import type { Operation } from '#services/api/operation'
import { SCOPES } from '#services/api/scopes'
import { apiOf, visitorOf } from '#tests/support/api'
import { SharedWorld } from '#tests/support/shared_world'
import { createUser, freezeClock } from '#tests/support/world'
import { addressOf, SHARED, type World, worldOf } from '#tests/support/world_of_everything'

const guarded = OPERATIONS.filter(({ open }) => !open)
const named = (operation: Operation) => `${operation.method} ${operation.path}`
const ids = ({ path }: Operation) => (path.match(/:\w*id\b/g) ?? []).length

/** A body that fits, so that nothing but who asks can be wrong. */
function bodyOf({ body }: Operation) {
  if (!body) return undefined
  const { schemas } = (contract().document as any).components
  return body.example ?? exampleOf(body.schema, (ref) => schemas[ref.split('/').at(-1)!])
}

type Sender = ReturnType<typeof visitorOf>

/** Asks for an operation, with the ids of one world, or of two. */
async function ask(api: Sender, operation: Operation, world: World, other?: World) {
  const path = `/api/v1${addressOf(operation.path, world, other)}`
  const body = bodyOf(operation)
  if (operation.method === 'GET') return api.get(path)
  if (operation.method === 'DELETE') return api.delete(path)
  return api[operation.method.toLowerCase() as 'post' | 'put' | 'patch'](path, body)
}

test.group('API | Authorization of every operation', (group) => {
  freezeClock(group)
  group.setup(() => {
    drive.fake()
    return () => drive.restore()
  })
  const shared = new SharedWorld(group, async () => {
    const owner = await createUser({ isAdmin: true })
    return { owner, world: await worldOf(owner) }
  })

  test('without a token there is nothing to see or to do', async ({ client, assert }) => {
    const { world } = shared.records
    for (const operation of guarded) {
      const response = await ask(visitorOf(client), operation, world)
      assert.equal(response.status(), 401, named(operation))
      assert.include(response.body(), { status: 401, code: 'unauthenticated' })
    }
  })

  test('what needs no token names why it needs none', ({ assert }) => {
    const open = OPERATIONS.filter(({ open: isOpen }) => isOpen).map(({ name }) => name)
    assert.sameMembers(open, ['auth.token', 'auth.refresh', 'auth.logout'])
  })

  test('a token without the scope is refused, whatever else it may do', async ({
    client,
    assert,
  }) => {
    const { owner, world } = shared.records
    for (const operation of guarded) {
      if (operation.scope === null) continue
      const others = SCOPES.filter((scope) => scope !== operation.scope)
      const response = await ask(await apiOf(client, owner, others), operation, world)
      assert.equal(response.status(), 403, named(operation))
    }
  })

  test('only what says so needs no scope', ({ assert }) => {
    const free = guarded.filter(({ scope }) => scope === null).map(({ name }) => name)
    assert.deepEqual(free, ['batch.store'])
  })

  test('a stranger finds none of a person’s records', async ({ client, assert }) => {
    const { world } = shared.records
    const api = await apiOf(client, await createUser())
    const rows = guarded.filter((one) => ids(one) > 0 && !SHARED.test(one.path))
    assert.isAbove(rows.length, 50)
    for (const operation of rows) {
      const response = await ask(api, operation, world)
      assert.equal(response.status(), 404, named(operation))
    }
  })

  test('a stranger’s record is not reached through one’s own', async ({ client, assert }) => {
    const { world: theirs } = shared.records
    const me = await createUser()
    const mine = await worldOf(me)
    const api = await apiOf(client, me)
    for (const operation of guarded.filter((one) => ids(one) > 1)) {
      const response = await ask(api, operation, mine, theirs)
      assert.equal(response.status(), 404, named(operation))
    }
  })

  test('the token of someone who is locked out opens nothing', async ({ client, assert }) => {
    const user = await createUser()
    const world = await worldOf(user)
    const api = await apiOf(client, user)
    await user.merge({ disabledAt: DateTime.utc() }).save()
    for (const operation of guarded) {
      const response = await ask(api, operation, world)
      assert.equal(response.status(), 401, named(operation))
    }
  })

  test('its owner is let in everywhere', async ({ client, assert }) => {
    for (const operation of guarded) {
      // what one write does, another one would stumble over
      const { owner, world } = await shared.again()
      const api = await apiOf(client, owner)
      const response = await ask(api, operation, world)
      assert.notInclude([401, 403, 404, 405], response.status(), named(operation))
      assert.isBelow(response.status(), 500, named(operation))
    }
  })
})
