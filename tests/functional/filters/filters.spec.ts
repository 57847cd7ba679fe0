import { test } from '@japa/runner'
import SavedFilter from '#models/saved_filter'
import { changing, createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('Saved filters', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a list is kept by name and stands in the side navigation', async ({ client, assert }) => {
    const user = await createUser()
    const response = await client
      .post('/filters')
      .form({ name: 'Calls', query: 'tag=phone&sort=priority&cursor=abc&evil=1' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    response.assertHeader('location', '/tasks?tag=phone&sort=priority')
    const page = await client.get('/inbox').loginAs(user)
    assert.match(page.text(), /href="\/tasks\?tag=phone&amp;sort=priority"[^]*Calls/)
  })

  test('filters are renamed, put in order and deleted', async ({ client, assert }) => {
    const user = await createUser()
    const add = (name: string) => changing(user, (change) => SavedFilter.add(change, name, 'q=x'))
    const [one, two] = [await add('One'), await add('Two')]
    const send = (method: 'put' | 'delete', path: string, form = {}) =>
      client[method](path).form(form).loginAs(user).withCsrfToken().redirects(0)
    const names = async () =>
      (await SavedFilter.of(user).orderBy('position')).map(({ name }) => name)

    ;(await send('put', `/filters/${one.id}`, { name: 'First' })).assertStatus(302)
    ;(await send('put', `/filters/${two.id}/position`, { direction: 'up' })).assertStatus(302)
    assert.deepEqual(await names(), ['Two', 'First'])
    ;(await send('delete', `/filters/${two.id}`)).assertStatus(302)
    assert.deepEqual(await names(), ['First'])
    ;(await send('put', `/filters/${one.id}`, { name: '' })).assertStatus(422)
  })

  test('a filter without a name comes back with its list', async ({ client, assert }) => {
    const user = await createUser()
    const response = await client
      .post('/filters')
      .form({ name: ' ', query: 'tag=phone' })
      .loginAs(user)
      .withCsrfToken()
    response.assertStatus(422)
    assert.include(response.text(), 'value="tag=phone"')
  })

  test('a stranger’s filter is not there', async ({ client, assert }) => {
    const stranger = await createUser()
    const filter = await changing(stranger, (change) => SavedFilter.add(change, 'Theirs', ''))
    const user = await createUser()
    ;(await client.get(`/filters/${filter.id}/edit`).loginAs(user)).assertStatus(404)
    const requests = [
      client.put(`/filters/${filter.id}`),
      client.delete(`/filters/${filter.id}`),
      client.put(`/filters/${filter.id}/position`),
    ]
    for (const request of requests) {
      const form = { name: 'Mine', direction: 'up' }
      ;(await request.form(form).loginAs(user).withCsrfToken().redirects(0)).assertStatus(404)
    }
    await filter.refresh()
    assert.equal(filter.name, 'Theirs')
  })

  test('someone who is signed out is asked to sign in', async ({ client }) => {
    const requests = [
      client.post('/filters'),
      client.put('/filters/1'),
      client.delete('/filters/1'),
      client.put('/filters/1/position'),
      client.put('/tags/1'),
      client.delete('/tags/1'),
      client.post('/tags/1/merge'),
    ]
    for (const request of requests) {
      const response = await request.withCsrfToken().redirects(0)
      response.assertStatus(302)
      response.assertHeader('location', '/sign-in')
    }
  })
})
