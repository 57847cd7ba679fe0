import { test } from '@japa/runner'
import { apiOf } from '#tests/support/api'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('API | Profile', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a person reads and changes who they are', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const before = (await api.get('/api/profile')).body()
    assert.include(before, { id: user.id, email: user.email, capacity_minutes: 360 })
    assert.notProperty(before, 'password')

    const sent = {
      time_zone: 'America/Lima',
      work_days: [5, 1],
      theme: 'dark',
      mail_reminders: false,
    }
    const changed = (await api.patch('/api/profile', sent)).body()
    assert.deepEqual(changed, { ...before, ...sent, work_days: [1, 5] })
    await user.refresh()
    assert.equal(user.timeZone, 'America/Lima')
  })

  test('a working day can’t end before it starts, and a zone has to exist', async ({
    client,
    assert,
  }) => {
    const api = await apiOf(client, await createUser())
    for (const [field, body] of [
      ['/work_ends_at', { work_ends_at: '08:00' }],
      ['/work_starts_at', { work_starts_at: '18:00' }],
      ['/time_zone', { time_zone: 'Europe/Atlantis' }],
      ['/email', { email: 'new@example.org' }],
    ] as const) {
      const response = await api.patch('/api/profile', body)
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
    }
  })
})
