import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import Tag from '#models/tag'
import { undoChange } from '#services/changes/undo'
import {
  changing,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

test.group('Tags', (group) => {
  freshWorld(group)
  freezeClock(group)

  async function tagged() {
    const user = await createUser()
    const [both, one] = [await createTask(user), await createTask(user)]
    await changing(user, (change) => both.setTags(change, ['phone', 'call']))
    await changing(user, (change) => one.setTags(change, ['phone']))
    const tag = (key: string) => Tag.of(user).where('key', key).firstOrFail()
    return { user, both, one, phone: await tag('phone'), call: await tag('call') }
  }

  test('are counted, renamed everywhere and found by their new name', async ({
    client,
    assert,
  }) => {
    const { user, one, phone } = await tagged()
    const page = await client.get('/tags').loginAs(user)
    assert.match(page.text(), /phone<\/a>[^]*2 tasks/)
    const response = await client
      .put(`/tags/${phone.id}`)
      .form({ name: 'Téléphone' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    response.assertHeader('location', '/tags')
    assert.deepEqual(await one.tagNames(), ['Téléphone'])
    const list = await client.get('/tasks?tag=telephone').loginAs(user)
    assert.lengthOf([...list.text().matchAll(/class="task-title"/g)], 2)
  })

  test('become one, after asking, and come apart again by undo', async ({ client, assert }) => {
    const { user, both, one, phone, call } = await tagged()
    const renamed = await client
      .put(`/tags/${phone.id}`)
      .form({ name: 'CALL' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    renamed.assertHeader('location', `/tags/${phone.id}/merge/create?into_id=${call.id}`)
    const asked = await client
      .get(`/tags/${phone.id}/merge/create?into_id=${call.id}`)
      .loginAs(user)
    assert.include(asked.text(), 'There is a tag “call” already')

    const merged = await client
      .post(`/tags/${phone.id}/merge`)
      .form({ into_id: call.id })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    merged.assertStatus(302)
    assert.deepEqual(await both.tagNames(), ['call'])
    assert.deepEqual(await one.tagNames(), ['call'])

    const set = await ChangeSet.of(user).orderBy('id', 'desc').firstOrFail()
    await undoChange(
      { id: set.id, userId: user.id, label: set.label, data: {} },
      { via: 'page', moment: personOf(user).clock.now }
    )
    assert.deepEqual(await both.tagNames(), ['call', 'phone'])
    assert.deepEqual(await one.tagNames(), ['phone'])
  })

  test('are deleted and the tasks stay', async ({ client, assert }) => {
    const { user, both, phone } = await tagged()
    await client.delete(`/tags/${phone.id}`).loginAs(user).withCsrfToken()
    assert.deepEqual(await both.tagNames(), ['call'])
  })

  test('of a stranger are not there, and nonsense is refused', async ({ client, assert }) => {
    const theirs = await tagged()
    const mine = await tagged()
    const send = (method: 'put' | 'post' | 'delete', path: string, form = {}) =>
      client[method](path).form(form).loginAs(mine.user).withCsrfToken().redirects(0)

    ;(await client.get(`/tags/${theirs.phone.id}/edit`).loginAs(mine.user)).assertStatus(404)
    ;(await send('put', `/tags/${theirs.phone.id}`, { name: 'x' })).assertStatus(404)
    ;(await send('delete', `/tags/${theirs.phone.id}`)).assertStatus(404)
    const merge = (from: Tag, into: Tag | { id: unknown }) =>
      send('post', `/tags/${from.id}/merge`, { into_id: into.id })
    ;(await merge(theirs.phone, mine.phone)).assertStatus(404)
    ;(await merge(mine.phone, theirs.phone)).assertStatus(404)
    ;(await merge(mine.phone, mine.phone)).assertStatus(404)
    ;(await merge(mine.phone, { id: 'x' })).assertStatus(422)
    for (const name of ['', '@', '  ', 'x'.repeat(51), '\u0301']) {
      ;(await send('put', `/tags/${mine.phone.id}`, { name })).assertStatus(422)
    }
    assert.deepEqual(await theirs.one.tagNames(), ['phone'])
  })
})
