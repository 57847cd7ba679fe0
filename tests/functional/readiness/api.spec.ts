import { test } from '@japa/runner'
import { apiOf } from '#tests/support/api'
import { areaApi } from '#tests/support/area_api'
import { addCriterion, createRole, createSkill, show } from '#tests/support/readiness'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

areaApi('readiness')

test.group('Readiness | API', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('criteria are added, read with their arithmetic, ticked, moved and removed', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const role = await createRole(user)
    const skill = await createSkill(user, { level: 2 })
    const api = await apiOf(client, user, ['readiness:read', 'readiness:write'])
    const path = `/api/v1/readiness/${role.id}/criteria`
    const asked = { kind: 'skill', skill_id: skill.id, level: 4, weight: 4 }
    const made = await api.post(path, asked)
    made.assertStatus(201)
    assert.equal(made.header('location'), `${path}/${made.body().id}`)
    assert.deepInclude(made.body(), { have: 2, need: 4, unsupported: true, share: 0.25, points: 1 })
    await show(user, 'skill', skill.id)
    const read = (await api.get(`${path}/${made.body().id}`)).body()
    assert.deepInclude(read, { unsupported: false, share: 0.5, points: 2 })

    const line = (await api.post(path, { kind: 'check', title: 'A reference' })).body()
    assert.deepInclude(line, { weight: 3, ticked_on: null, points: 0 })
    const ticked = await api.patch(`${path}/${line.id}`, { ticked_on: '2026-11-19' })
    assert.deepInclude(ticked.body(), { ticked_on: '2026-11-19', points: 3, title: 'A reference' })
    await api.put(`${path}/${line.id}/position`, { direction: 'up' })
    assert.deepEqual(
      (await api.get(path)).body().map((one: any) => one.id),
      [line.id, made.body().id]
    )
    assert.deepEqual((await api.get(`/api/v1/readiness/${role.id}/score`)).body(), {
      ...{ score: 71, points: 5, weight: 7 },
      gaps: [{ kind: 'level', skill_id: skill.id, to: 3, gain: 14.285714 }],
    })
    assert.deepInclude((await api.get(`/api/v1/readiness/${role.id}`)).body(), {
      score: 71,
      criteria_count: 2,
    })
    ;(await api.delete(`${path}/${line.id}`)).assertStatus(204)
    assert.lengthOf((await api.get(path)).body(), 1)
  })

  test('what a criterion needs is refused by name, and its role is its own', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const [role, other] = [await createRole(user), await createRole(user)]
    const line = await addCriterion(user, role, {})
    const api = await apiOf(client, user, ['readiness:read', 'readiness:write'])
    const path = (id: number) => `/api/v1/readiness/${id}/criteria`
    const refused = await api.post(path(role.id), { kind: 'skill', level: 3 })
    refused.assertStatus(422)
    assert.equal(refused.body().errors[0].field, '/skill_id')
    ;(await api.get(`${path(other.id)}/${line.id}`)).assertStatus(404)
    ;(await api.patch(`${path(other.id)}/${line.id}`, { weight: 5 })).assertStatus(404)
    ;(await api.delete(`${path(other.id)}/${line.id}`)).assertStatus(404)
    ;(await api.put(`${path(other.id)}/${line.id}/position`, { direction: 'up' })).assertStatus(404)
  })

  test('the terms of an advertisement are read', async ({ client, assert }) => {
    const user = await createUser()
    const skill = await createSkill(user, { name: 'Databases', aliases: 'SQL' })
    const role = await createRole(user, { advertisement: 'Experience with SQL and Kafka. SQL.' })
    await addCriterion(user, role, { kind: 'skill', skillId: skill.id, level: 3 })
    const api = await apiOf(client, user, ['readiness:read'])
    assert.deepEqual((await api.get(`/api/v1/readiness/${role.id}/terms`)).body(), {
      known: [{ skill_id: skill.id, count: 2, is_criterion: true }],
      unknown: [{ term: 'Kafka', count: 1 }],
    })
  })
})
