import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { Scope } from '#services/api/scopes'
import factory from '#database/factories/energy_check_in_factory'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

const WORDS = 'Kept to myself'

test.group('Energy | Private', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a token without private:read meets it at no door', async ({ client, assert }) => {
    const user = await createUser()
    const one = await factory.create(user, { note: WORDS, doing: WORDS })
    await sending(client, user).put(`/energy/${one.id}`, { energy: '2', note: WORDS, version: '1' })
    const gone = await factory.create(user, { note: WORDS })
    await sending(client, user).delete(`/energy/${gone.id}`)
    const all: Scope[] = [
      'energy:read',
      'energy:write',
      'tasks:read',
      'changes:read',
      'evidence:read',
    ]
    const api = await apiOf(client, user, all)
    const paths = ['energy', `energy/${one.id}`, 'energy/statements', 'energy/hours', 'energy/days']
    for (const path of [...paths, 'energy/csv', 'days/2026-11-20/proposals']) {
      ;(await api.get(`/api/v1/${path}`)).assertStatus(403)
    }
    for (const path of ['changes', 'history', 'trash']) {
      assert.notInclude((await api.get(`/api/v1/${path}`)).text(), WORDS, path)
    }
  })

  test('an administrator sees nothing of it', async ({ client, assert }) => {
    const user = await createUser()
    const one = await factory.create(user, { note: WORDS })
    const admin = await createUser({ isAdmin: true })
    const page = sending(client, admin)
    for (const path of [
      `/energy/${one.id}`,
      `/energy/${one.id}/edit`,
      `/energy/${one.id}/engagement`,
    ]) {
      ;(await page.get(path)).assertStatus(404)
    }
    for (const path of ['/admin', '/energy', '/energy/day', '/trash', '/changes', '/energy/csv']) {
      assert.notInclude((await page.get(path)).text(), WORDS, path)
    }
  })

  test('it has no mark for sharing, and stands for no claim', async ({ client, assert }) => {
    const user = await createUser()
    const one = await factory.create(user, { note: WORDS })
    assert.notProperty(await db.from('energy').where('id', one.id).first(), 'shareable')
    ;(await sending(client, user).get(`/evidence/energy_check_in/${one.id}/create`)).assertStatus(
      404
    )
  })
})
