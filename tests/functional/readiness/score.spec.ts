import { test } from '@japa/runner'
import Evidence from '#models/evidence'
import Role from '#models/role'
import { scoreOfRole } from '#queries/role_scores'
import { gapsOf } from '#services/readiness/score'
import { sending } from '#tests/support/pages'
import { addCriterion, createGoal, createRole, createSkill, show } from '#tests/support/readiness'
import { countQueries } from '#tests/support/queries'
import { createUser, freezeClock, freshWorld, personOf } from '#tests/support/world'

test.group('Readiness | Score', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a finished task raises the score once it shows a skill, and no longer when it does not', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const role = await createRole(user)
    const skill = await createSkill(user, { level: 3 })
    await addCriterion(user, role, { kind: 'skill', skillId: skill.id, level: 4, weight: 4 })
    const page = sending(client, user)
    const read = async () => (await page.get(`/readiness/${role.id}`)).text()

    assert.include(await read(), '1.50 of 4 points make 38 of 100')
    assert.include(await read(), '4 × 75% × ½')
    await show(user, 'skill', skill.id)
    assert.include(await read(), '3.00 of 4 points make 75 of 100')
    assert.notInclude(await read(), '× ½')

    const evidence = await Evidence.of(user).firstOrFail()
    await page.delete(`/evidence/${evidence.id}`)
    assert.include(await read(), 'make 38 of 100')
  })

  test('a task that is open shows nothing yet', async ({ assert }) => {
    const user = await createUser()
    const role = await createRole(user)
    const skill = await createSkill(user, { level: 2 })
    await addCriterion(user, role, { kind: 'evidence', skillId: skill.id, needed: 2 })
    const task = await show(user, 'skill', skill.id)
    assert.equal((await scoreOfRole(personOf(user), role)).score, 50)
    await task.merge({ status: 'open', closedOn: null }).save()
    assert.equal((await scoreOfRole(personOf(user), role)).score, 0)
  })

  test('criteria of every kind add up, and the next steps are named', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const role = await createRole(user)
    const skill = await createSkill(user, { level: 3, name: 'Hiring' })
    const goal = await createGoal(user, { title: 'A team of six' })
    await addCriterion(user, role, { kind: 'skill', skillId: skill.id, level: 4, weight: 5 })
    await addCriterion(user, role, { kind: 'goal', goalId: goal.id, weight: 2 })
    const itself = await addCriterion(user, role, {
      ...{ kind: 'evidence', title: 'Good decisions', needed: 2, weight: 2 },
    })
    await addCriterion(user, role, { kind: 'check', title: 'A reference', weight: 1 })
    await show(user, 'skill', skill.id)
    await show(user, 'criterion', itself.id)

    const { score, points, criteria, facts } = await scoreOfRole(personOf(user), role)
    assert.deepEqual({ score, points }, { score: 48, points: 4.75 })
    assert.deepEqual(
      gapsOf(criteria, facts).map(({ step, gain }) => [step.kind, gain]),
      [
        ['goal', 20],
        ['level', 12.5],
        ['evidence', 10],
      ]
    )
    const text = (await sending(client, user).get(`/readiness/${role.id}`)).text()
    for (const words of [
      'Reach “A team of six”',
      'Hiring: from level 3 to 4',
      'Good decisions: one',
    ]) {
      assert.include(text, words)
    }
    assert.include(text, '+12.5')

    await goal.merge({ status: 'reached' }).save()
    assert.equal((await scoreOfRole(personOf(user), role)).score, 68)
  })

  test('what a criterion speaks of may go to the trash: it counts nothing and says so', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const role = await createRole(user)
    const skill = await createSkill(user, { level: 4, name: 'Delegating' })
    await addCriterion(user, role, {
      ...{ kind: 'skill', title: 'Delegating', skillId: skill.id, level: 2 },
    })
    await skill.merge({ trashedAt: skill.createdAt }).save()
    const text = (await sending(client, user).get(`/readiness/${role.id}`)).text()
    assert.include(text, 'Delegating')
    assert.include(text, 'No longer there')
    assert.include(text, '0.00 of 1 points make 0 of 100')
  })

  test('stale evidence counts, and is marked', async ({ client }) => {
    const user = await createUser()
    const role = await createRole(user)
    const skill = await createSkill(user, { level: 3, halfLifeDays: 30 })
    await addCriterion(user, role, { kind: 'skill', skillId: skill.id, level: 3 })
    const task = await show(user, 'skill', skill.id)
    await task.merge({ closedOn: '2026-09-01' }).save()
    const response = await sending(client, user).get(`/readiness/${role.id}`)
    response.assertTextIncludes('stale')
    response.assertTextIncludes('make 100 of 100')
  })

  test('many roles and criteria are read with as many queries as few', async ({
    client,
    assert,
  }) => {
    const visit = async (count: number) => {
      const user = await createUser()
      const skill = await createSkill(user)
      const goal = await createGoal(user)
      for (let at = 0; at < count; at++) {
        const role = await createRole(user)
        await addCriterion(user, role, { kind: 'skill', skillId: skill.id, level: 3 })
        await addCriterion(user, role, { kind: 'goal', goalId: goal.id })
        await addCriterion(user, role, { kind: 'evidence', title: 'x', needed: 1 })
      }
      const page = sending(client, user)
      const { id } = await Role.of(user).firstOrFail()
      return [
        await countQueries(() => page.get('/readiness')),
        await countQueries(() => page.get(`/readiness/${id}`)),
      ]
    }
    const [few, many] = [await visit(1), await visit(12)]
    assert.deepEqual(many, few)
    assert.isAtMost(Math.max(...many), 12)
  })
})
