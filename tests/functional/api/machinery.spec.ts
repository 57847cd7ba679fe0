import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import Item from '#models/item'
import { apiOf, apiWith } from '#tests/support/api'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('API | What every operation keeps to', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a record is created, read, replaced, changed and put into the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user)

    const created = await api.post('/api/v1/items', { name: 'Dune', kind: 'film' })
    created.assertStatus(201)
    const { id } = created.body()
    created.assertHeader('location', `/api/v1/items/${id}`)
    assert.deepInclude(created.body(), { name: 'Dune', kind: 'film', description: '' })

    const read = await api.get(`/api/v1/items/${id}`)
    assert.deepEqual(read.body(), created.body())

    const replaced = await api.put(`/api/v1/items/${id}`, { name: 'Dune: Part One' })
    assert.deepInclude(replaced.body(), { name: 'Dune: Part One', kind: 'other' })

    const changed = await api.patch(`/api/v1/items/${id}`, { description: 'Sand' })
    assert.deepInclude(changed.body(), { name: 'Dune: Part One', description: 'Sand' })

    const removed = await api.delete(`/api/v1/items/${id}`)
    removed.assertStatus(204)
    ;(await api.get(`/api/v1/items/${id}`)).assertStatus(404)
    assert.isTrue((await Item.findOrFail(id)).isTrashed)
  })

  test('an address answers without the version and with a slash at its end', async ({
    client,
    assert,
  }) => {
    const api = await apiOf(client, await createUser())
    await api.post('/api/items/', { name: 'Dune' })
    for (const path of ['/api/items', '/api/items/', '/api/v1/items', '/api/v1/items/']) {
      assert.lengthOf((await api.get(path)).body(), 1)
    }
  })

  test('every failure is JSON with a message and its status', async ({ client, assert }) => {
    const api = await apiOf(client, await createUser())
    const failures: Array<[number, string, Promise<any>]> = [
      [400, 'malformed', api.post('/api/items', undefined, { 'Content-Type': 'application/json' })],
      [401, 'unauthenticated', apiWith(client, 'tm_wrong').get('/api/items')],
      [404, 'not_found', api.get('/api/items/4711')],
      [404, 'not_found', api.get('/api/items/0x1')],
      [404, 'not_found', api.get('/api/nowhere/at/all')],
      [405, 'method_not_allowed', api.post('/api/items/1', {})],
      [415, 'unsupported_media_type', api.post('/api/items')],
      [422, 'invalid', api.post('/api/items', [])],
      [422, 'invalid', api.post('/api/items', { name: 7 })],
      [422, 'invalid', api.get('/api/items?limit=201')],
      [422, 'invalid', api.get('/api/items?filter=film')],
    ]
    for (const [status, code, answer] of failures) {
      const response = await answer
      response.assertStatus(status)
      assert.include(response.header('content-type'), 'application/json')
      assert.include(response.body(), { status, code })
      assert.isString(response.body().message)
    }
  })

  test('what has to be put right is named by its place', async ({ client, assert }) => {
    const api = await apiOf(client, await createUser())
    const response = await api.post('/api/items', { kind: 'opera', colour: 'red' })
    response.assertStatus(422)
    assert.sameDeepMembers(
      response.body().errors.map(({ field, rule }: any) => [field, rule]),
      [
        ['/name', 'required'],
        ['/kind', 'enum'],
        ['/colour', 'unknown'],
      ]
    )
  })

  test('a token can do what its scopes say and nothing else', async ({ client }) => {
    const api = await apiOf(client, await createUser(), ['items:read'])
    ;(await api.get('/api/items')).assertStatus(200)
    const refused = await api.post('/api/items', { name: 'Dune' })
    refused.assertStatus(403)
    refused.assertBodyContains({ code: 'forbidden' })
  })

  test('a stranger’s record is not there', async ({ client }) => {
    const mine = await apiOf(client, await createUser())
    const { id } = (await mine.post('/api/items', { name: 'Dune' })).body()
    const theirs = await apiOf(client, await createUser())
    for (const answer of [
      theirs.get(`/api/items/${id}`),
      theirs.put(`/api/items/${id}`, { name: 'Mine now' }),
      theirs.patch(`/api/items/${id}`, { name: 'Mine now' }),
      theirs.delete(`/api/items/${id}`),
    ]) {
      ;(await answer).assertStatus(404)
    }
  })

  test('lists are paged by key and each page links to the next', async ({ client, assert }) => {
    const api = await apiOf(client, await createUser())
    for (const name of ['c', 'a', 'b', 'a', 'd']) await api.post('/api/items', { name })

    const names: string[] = []
    let next: string | undefined = '/api/items?limit=2&sort=name&fields=name'
    while (next) {
      const page: any = await api.get(next)
      names.push(...page.body().map(({ name }: any) => name))
      next = /<([^>]+)>; rel="next"/.exec(page.header('link') ?? '')?.[1]
    }
    assert.deepEqual(names, ['a', 'a', 'b', 'c', 'd'])
  })

  test('an answer that is known is not sent again, and a stale write is refused', async ({
    client,
    assert,
  }) => {
    const api = await apiOf(client, await createUser())
    const created = await api.post('/api/items', { name: 'Dune' })
    const path = created.header('location')!
    const tag = created.header('etag')!

    ;(await api.get(path, { headers: { 'If-None-Match': tag } })).assertStatus(304)
    ;(await api.patch(path, { name: 'Dune 2' }, { 'If-Match': tag })).assertStatus(200)
    const stale = await api.patch(path, { name: 'Dune 3' }, { 'If-Match': tag })
    stale.assertStatus(412)
    ;(await api.delete(path, { 'If-Match': tag })).assertStatus(412)
    assert.equal((await api.get(path)).body().name, 'Dune 2')
    ;(await api.patch(path, { name: 'Dune 4' })).assertStatus(200)
  })

  test('the same key makes one record, and another body with it is refused', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const key = { 'Idempotency-Key': 'order-7' }
    const answers = await Promise.all(
      [1, 2, 3].map(() => api.post('/api/items', { name: 'Dune' }, key))
    )
    for (const answer of answers) {
      answer.assertStatus(201)
      assert.deepEqual(answer.body(), answers[0].body())
    }
    assert.lengthOf(await Item.of(user), 1)
    const other = await api.post('/api/items', { name: 'Solaris' }, key)
    other.assertStatus(409)
    other.assertBodyContains({ code: 'key_reused' })

    const stranger = await apiOf(client, await createUser())
    ;(await stranger.post('/api/items', { name: 'Solaris' }, key)).assertStatus(201)
  })

  test('a batch is done whole and is one change', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const response = await api.post('/api/batch', {
      operations: [
        { method: 'POST', path: '/items', body: { name: 'Dune' } },
        { method: 'PATCH', path: '/items/{0/id}', body: { description: 'Sand' } },
        { method: 'GET', path: '/items?fields=name,description' },
      ],
    })
    response.assertStatus(200)
    assert.deepEqual(
      response.body().map(({ status }: any) => status),
      [201, 200, 200]
    )
    assert.deepEqual(response.body()[2].body, [{ name: 'Dune', description: 'Sand' }])
    assert.lengthOf(await ChangeSet.query().where('user_id', user.id), 1)
  })

  test('a batch of which one operation fails does nothing', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const response = await api.post('/api/batch', {
      operations: [
        { method: 'POST', path: '/items', body: { name: 'Dune' } },
        { method: 'POST', path: '/items', body: { kind: 'opera' } },
      ],
    })
    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, '/operations/1/body/name')
    assert.lengthOf(await Item.of(user), 0)
  })

  test('a batch can do no more than its token', async ({ client }) => {
    const api = await apiOf(client, await createUser(), ['items:read'])
    const response = await api.post('/api/batch', {
      operations: [{ method: 'POST', path: '/items', body: { name: 'Dune' } }],
    })
    response.assertStatus(403)
  })
})
