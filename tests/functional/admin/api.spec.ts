import { test } from '@japa/runner'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'
import { apiOf } from '#tests/support/api'
import { newActs, newTrail } from '#tests/support/trail'

const ADMIN = '/api/v1/admin'

test.group('Admin | Over the API', (group) => {
  freshWorld(group)
  freezeClock(group)
  newTrail(group)

  test('an administrator does there what the pages do, and the trail says through which door', async ({
    client,
    assert,
  }) => {
    const boss = await createUser({ isAdmin: true })
    const user = await createUser()
    await createTask(user, { title: 'Nobody else must know' })
    const api = await apiOf(client, boss)
    const path = `${ADMIN}/accounts/${user.id}`

    const listed = await api.get(`${ADMIN}/accounts`)
    assert.notInclude(listed.text(), 'Nobody else')
    const entry = listed.body().find(({ id }: any) => id === user.id)
    assert.deepInclude(entry, { email: user.email, is_admin: false, disabled_at: null })
    assert.equal(entry.records.tasks, 1)

    const acts: Array<['post' | 'delete', string]> = [
      ['post', 'administration'],
      ['delete', 'administration'],
      ['post', 'suspension'],
      ['delete', 'suspension'],
      ['delete', 'sessions?tokens=true'],
      ['post', 'deletion'],
    ]
    for (const [method, below] of acts) (await api[method](`${path}/${below}`)).assertStatus(200)
    const asked = (await api.get(path)).body()
    assert.isNotNull(asked.deletion_asked_at)
    assert.isNotNull(asked.disabled_at)
    const off = (await api.delete(`${path}/deletion`)).body()
    assert.deepInclude(off, { deletion_asked_at: null, disabled_at: null })

    const settings = { sign_up: 'closed', name: 'Our office' }
    ;(await api.put(`${ADMIN}/instance`, settings)).assertStatus(200)
    const lines = (await api.get(`${ADMIN}/trail?filter[account_id]=${boss.id}`)).body()
    assert.deepEqual(
      lines.map(({ act }: any) => act),
      [
        ...['name_set', 'sign_up_set', 'deletion_called_off', 'deletion_asked', 'signed_out'],
        ...['restored', 'disabled', 'demoted', 'promoted'],
      ]
    )
    assert.isTrue(lines.every(({ via, actor_id: id }: any) => via === 'api' && id === boss.id))
    assert.lengthOf(await newActs(), lines.length)
  })

  test('links are told once; what the pages refuse is refused with a reason', async ({
    client,
    assert,
  }) => {
    const boss = await createUser({ isAdmin: true })
    const api = await apiOf(client, boss)
    const account = { full_name: 'Ana Silva', email: 'ana@example.com', locale: 'en' }
    const made = await api.post(`${ADMIN}/accounts`, { ...account, time_zone: 'Europe/Berlin' })
    made.assertStatus(201)
    assert.match(made.body().link, /\/password\/resets\/\S+$/)
    const { id } = made.body()
    assert.notProperty((await api.get(`${ADMIN}/accounts/${id}`)).body(), 'link')

    const invited = await api.post(`${ADMIN}/invitations`, { email: 'kofi@example.com' })
    assert.match(invited.body().link, /invitation=/)
    assert.lengthOf((await api.get(`${ADMIN}/invitations`)).body(), 1)
    ;(await api.delete(`${ADMIN}/invitations/${invited.body().id}`)).assertStatus(204)
    assert.lengthOf((await api.get(`${ADMIN}/invitations`)).body(), 0)

    const again = await api.post(`${ADMIN}/accounts`, { ...account, time_zone: 'Europe/Berlin' })
    again.assertStatus(422)
    const oneself = await api.post(`${ADMIN}/accounts/${boss.id}/suspension`)
    oneself.assertStatus(422)
    assert.equal(oneself.body().errors[0].field, '/account')
    assert.deepEqual(
      (await newActs()).map(({ act }) => act),
      ['created', 'invited', 'invitation_revoked']
    )
  })

  test('to everybody else nothing is there, also when they were one before', async ({
    client,
    assert,
  }) => {
    const boss = await createUser({ isAdmin: true })
    const api = await apiOf(client, boss)
    ;(await api.get(`${ADMIN}/accounts`)).assertStatus(200)
    await boss.merge({ isAdmin: false }).save()
    for (const below of ['accounts', 'invitations', 'instance', 'trail']) {
      ;(await api.get(`${ADMIN}/${below}`)).assertStatus(404)
    }
    const steps = [{ method: 'GET', path: '/admin/accounts' }]
    const batch = await api.post('/api/v1/batch', { operations: steps })
    assert.notInclude(batch.text(), boss.email)
    const signedIn = await client
      .post('/api/v1/auth/token')
      .json({ email: boss.email, password: 'correct horse battery' })
    assert.notInclude(JSON.stringify(signedIn.body()), 'admin:')
  })
})
