import { test } from '@japa/runner'
import Skill from '#models/skill'
import { sending } from '#tests/support/pages'
import { createRole, createSkill } from '#tests/support/readiness'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

const TEXT = 'You have experience with PostgreSQL, Kafka and event sourcing. You know HIRING.'

test.group('Readiness | Job advertisement', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('is pasted, and shows its skills and its unknown terms', async ({ client, assert }) => {
    const user = await createUser()
    const role = await createRole(user)
    await createSkill(user, { name: 'Databases', aliases: 'SQL, PostgreSQL', level: 3 })
    await createSkill(user, { name: 'Hiring' })
    await createSkill(user, { name: 'Sailing' })
    const page = sending(client, user)
    const path = `/readiness/${role.id}/advertisement`
    ;(await page.get(path)).assertTextIncludes(`${path}/edit`)
    await page.put(path, { advertisement: TEXT, version: '1' })

    const text = (await page.get(path)).text()
    assert.include(text, '<mark class="known">PostgreSQL<')
    assert.include(text, '<mark class="known">HIRING<')
    assert.include(text, '<mark class="unknown">Kafka<')
    assert.include(text, '<mark class="unknown">event sourcing<')
    assert.include(text, 'level 3')
    assert.notInclude(text, 'Sailing')
  })

  test('pasted in two windows, both texts are shown and nothing is written over', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const role = await createRole(user)
    const page = sending(client, user)
    const path = `/readiness/${role.id}/advertisement`
    await page.put(path, { advertisement: 'The first text', version: '1' })
    const late = await page.put(path, { advertisement: 'The second text', version: '1' })
    late.assertStatus(409)
    late.assertTextIncludes('The first text')
    late.assertTextIncludes('The second text')
    assert.equal((await role.refresh()).advertisement, 'The first text')
  })

  test('a skill becomes a criterion with one click, at the level that is its target', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const role = await createRole(user, { advertisement: TEXT })
    const hiring = await createSkill(user, { name: 'Hiring', targetLevel: 4 })
    const page = sending(client, user)
    const take = () => page.post(`/readiness/${role.id}/terms`, { known: `${hiring.id}` })
    await take()
    await take()
    const criteria = await role.criteria()
    assert.lengthOf(criteria, 1)
    assert.deepInclude(criteria[0].serialize(), { kind: 'skill', title: 'Hiring', level: 4 })
    ;(await page.get(`/readiness/${role.id}/advertisement`)).assertTextIncludes('Is a criterion')
  })

  test('a term becomes a skill, a criterion, both or a line with one click', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const role = await createRole(user, { advertisement: TEXT })
    const page = sending(client, user)
    const take = (form: Record<string, string>) => page.post(`/readiness/${role.id}/terms`, form)
    await take({ wanted: 'Kafka' })
    await take({ skill: 'event sourcing' })
    await take({ line: 'German' })
    await take({ wanted: 'kafka' })
    const skills = await Skill.kept(user).orderBy('id')
    assert.deepEqual(
      skills.map(({ name }) => name),
      ['Kafka', 'event sourcing']
    )
    const criteria = await role.criteria().orderBy('position')
    assert.deepEqual(
      criteria.map(({ kind, title, skillId }) => [kind, title, skillId]),
      [
        ['skill', 'Kafka', skills[0].id],
        ['check', 'German', null],
      ]
    )
    ;(await take({})).assertStatus(422)
  })

  test('a stranger’s skill is not taken', async ({ client, assert }) => {
    const [user, stranger] = [await createUser(), await createUser()]
    const role = await createRole(user)
    const theirs = await createSkill(stranger)
    const page = sending(client, user)
    const answer = await page.post(`/readiness/${role.id}/terms`, { known: `${theirs.id}` })
    answer.assertStatus(404)
    assert.lengthOf(await role.criteria(), 0)
  })
})
