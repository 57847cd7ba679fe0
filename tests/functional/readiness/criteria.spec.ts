import { test } from '@japa/runner'
import Criterion from '#models/criterion'
import Evidence from '#models/evidence'
import { sending } from '#tests/support/pages'
import { addCriterion, createGoal, createRole, createSkill, show } from '#tests/support/readiness'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('Readiness | Criteria', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('one of each kind is added by its form', async ({ client, assert }) => {
    const user = await createUser()
    const role = await createRole(user)
    const skill = await createSkill(user)
    const goal = await createGoal(user)
    const page = sending(client, user)
    const path = `/readiness/${role.id}/criteria`
    const add = (form: Record<string, string>) => page.post(path, { weight: '4', ...form })
    await add({ kind: 'skill', skill_id: `${skill.id}`, level: '4' })
    await add({ kind: 'goal', goal_id: `${goal.id}` })
    await add({ kind: 'evidence', title: 'Good decisions', needed: '3', skill_id: '' })
    await add({ kind: 'check', title: 'A reference', level: '3' })
    const made = await role.criteria().orderBy('position')
    assert.deepEqual(
      made.map(({ kind, title, weight, skillId, goalId, level, needed }) => [
        ...[kind, title, weight, skillId, goalId, level, needed],
      ]),
      [
        ['skill', 'Hiring', 4, skill.id, null, 4, null],
        ['goal', 'Hire a designer', 4, null, goal.id, null, null],
        ['evidence', 'Good decisions', 4, null, null, null, 3],
        ['check', 'A reference', 4, null, null, null, null],
      ]
    )
    for (const kind of ['skill', 'goal', 'evidence', 'check']) {
      ;(await page.get(`${path}/create?kind=${kind}`)).assertTextIncludes(`value="${kind}"`)
    }
  })

  test('what a kind needs is asked for, and what was typed stays', async ({ client, assert }) => {
    const user = await createUser()
    const role = await createRole(user)
    const stranger = await createUser()
    const theirs = await createSkill(stranger)
    const page = sending(client, user)
    const path = `/readiness/${role.id}/criteria`
    const refused = async (form: Record<string, string>, message: string) => {
      const response = await page.post(path, form)
      response.assertStatus(422)
      response.assertTextIncludes(message)
      return response
    }
    await refused({ kind: 'skill', level: '3' }, 'Choose one of your skills.')
    await refused(
      { kind: 'skill', skill_id: `${theirs.id}`, level: '3' },
      'Choose one of your skills.'
    )
    await refused({ kind: 'goal', goal_id: '999999' }, 'Choose one of your goals.')
    await refused({ kind: 'check', title: '' }, 'Say what is asked for.')
    const kept = await refused(
      { kind: 'evidence', title: 'Kept words', needed: '900' },
      'Kept words'
    )
    kept.assertTextIncludes('value="evidence"')
    assert.lengthOf(await Criterion.of(user), 0)
  })

  test('a line is ticked on a day, and unticked, from the page', async ({ client, assert }) => {
    const user = await createUser()
    const role = await createRole(user)
    const line = await addCriterion(user, role, { title: 'A reference' })
    const page = sending(client, user)
    const tick = `/readiness/${role.id}/criteria/${line.id}/tick`
    await page.post(tick)
    assert.equal((await line.refresh()).tickedOn, '2026-11-20')
    ;(await page.get(`/readiness/${role.id}`)).assertTextIncludes('make 100 of 100')
    await page.delete(tick)
    assert.isNull((await line.refresh()).tickedOn)
  })

  test('only a line can be ticked', async ({ client, assert }) => {
    const user = await createUser()
    const role = await createRole(user)
    const other = await addCriterion(user, role, { kind: 'evidence', title: 'x', needed: 2 })
    await sending(client, user).post(`/readiness/${role.id}/criteria/${other.id}/tick`)
    assert.isNull((await other.refresh()).tickedOn)
  })

  test('a criterion is changed, moved, and removed with its evidence; undo brings both back', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const role = await createRole(user)
    const first = await addCriterion(user, role, { title: 'First' })
    const one = await addCriterion(user, role, { kind: 'evidence', title: 'Shown', needed: 1 })
    await show(user, 'criterion', one.id)
    const page = sending(client, user)
    const path = `/readiness/${role.id}/criteria/${one.id}`
    await page.put(path, { title: 'Shown twice', needed: '2', weight: '5', version: '1' })
    await one.refresh()
    assert.deepEqual(
      [one.title, one.needed, one.weight, one.kind],
      ['Shown twice', 2, 5, 'evidence']
    )
    const late = await page.put(path, { title: 'Too late', needed: '2', version: '1' })
    late.assertStatus(409)
    late.assertTextIncludes('Too late')

    await page.put(`${path}/position`, { direction: 'up' })
    assert.deepEqual(
      (await role.criteria().orderBy('position')).map(({ id }) => id),
      [one.id, first.id]
    )

    const removed = await page.delete(path)
    removed.assertHeader('location', `/readiness/${role.id}`)
    assert.lengthOf(await Evidence.of(user), 0)
    assert.lengthOf(await role.criteria(), 1)
    const set = (await page.get('/changes')).text().match(/changes\/(\d+)\/undo/)![1]
    await page.post(`/changes/${set}/undo`)
    assert.lengthOf(await Evidence.of(user), 1)
    assert.lengthOf(await role.criteria(), 2)
  })

  test('a link to a criterion leads to its page, unless its role is in the trash', async ({
    client,
  }) => {
    const user = await createUser()
    const role = await createRole(user)
    const line = await addCriterion(user, role, {})
    const page = sending(client, user)
    const led = await page.get(`/criteria/${line.id}`)
    led.assertHeader('location', `/readiness/${role.id}/criteria/${line.id}`)
    await role.merge({ trashedAt: role.createdAt }).save()
    ;(await page.get(`/criteria/${line.id}`)).assertStatus(404)
    ;(await page.get(`/readiness/${role.id}/criteria/${line.id}`)).assertStatus(404)
  })

  test('a criterion is not reached through another role', async ({ client }) => {
    const user = await createUser()
    const role = await createRole(user)
    const other = await createRole(user)
    const line = await addCriterion(user, role, {})
    const page = sending(client, user)
    ;(await page.get(`/readiness/${other.id}/criteria/${line.id}`)).assertStatus(404)
    ;(await page.post(`/readiness/${other.id}/criteria/${line.id}/tick`)).assertStatus(404)
  })

  test('the history of a role says what happened to its criteria', async ({ client }) => {
    const user = await createUser()
    const role = await createRole(user)
    const page = sending(client, user)
    await page.post(`/readiness/${role.id}/criteria`, { kind: 'check', title: 'A reference' })
    const text = await page.get(`/readiness/${role.id}`)
    text.assertTextIncludes('“A reference” is a criterion now')
  })

  test('what shows a criterion goes with its role, for a while or for good', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const role = await createRole(user)
    const one = await addCriterion(user, role, { kind: 'evidence', title: 'Shown', needed: 1 })
    const task = await show(user, 'criterion', one.id)
    const page = sending(client, user)
    const shows = async () => (await page.get(`/tasks/${task.id}`)).text().includes('Shown')
    assert.isTrue(await shows())
    await page.delete(`/readiness/${role.id}`)
    assert.isFalse(await shows())
    await page.post(`/trash/role/${role.id}/restoration`)
    assert.isTrue(await shows())

    await page.delete(`/readiness/${role.id}`)
    await page.delete(`/trash/role/${role.id}`)
    assert.lengthOf(await Criterion.of(user), 0)
    assert.lengthOf(await Evidence.of(user), 0)
  })
})
