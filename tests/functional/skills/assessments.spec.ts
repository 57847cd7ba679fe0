import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import factory from '#database/factories/skill_factory'
import Assessment from '#models/assessment'
import ChangeSet from '#models/change_set'
import Skill from '#models/skill'
import type User from '#models/user'
import { historyOf } from '#queries/history'
import { purgeRecord } from '#services/trash/purge'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld, personOf } from '#tests/support/world'

const levelOf = async (skill: Skill) => {
  await skill.refresh()
  return [skill.level, skill.assessedOn]
}
const lastChange = (user: User, label: string) =>
  ChangeSet.query()
    .where({ user_id: user.id, label: `skills.changes.${label}` })
    .orderBy('id', 'desc')
    .firstOrFail()

test.group('Skills | Assessments', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('the newest by its day is the level, whatever is written later', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const skill = await factory.create(user)
    const page = sending(client, user)
    assert.deepEqual(await levelOf(skill), [null, null])
    await page.post(`/skills/${skill.id}/assessments`, { level: '3', note: 'Led it.' })
    assert.deepEqual(await levelOf(skill), [3, '2026-11-20'])
    await page.post(`/skills/${skill.id}/assessments`, { level: '1', assessed_on: '2026-01-05' })
    assert.deepEqual(await levelOf(skill), [3, '2026-11-20'])

    const shown = await page.get(`/skills/${skill.id}`)
    shown.assertTextIncludes('Led it.')
    shown.assertTextIncludes('From 1 (Mon 5 Jan) to 3 (today).')
    shown.assertTextIncludes('is at level 3')
  })

  test('each stands in the history once, and goes for good with its skill', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    await page.post('/skills', { name: 'Databases', level: '3' })
    const skill = await Skill.of(user).firstOrFail()
    await page.post(`/skills/${skill.id}/assessments`, { level: '3', note: 'A secret' })
    const history = await historyOf(personOf(user), 'skill', skill.id)
    assert.deepEqual(
      history.map(({ label }) => label),
      ['skills.changes.assessed', 'skills.changes.created']
    )

    await page.delete(`/skills/${skill.id}`)
    await skill.refresh()
    await purgeRecord('skill', skill)
    assert.lengthOf(await Assessment.of(user), 0)
    const left = await db.from('changes').where('user_id', user.id)
    assert.notInclude(JSON.stringify(left), 'A secret')
  })

  test('one is corrected, and removed', async ({ client, assert }) => {
    const user = await createUser()
    const skill = await factory.create(user)
    const page = sending(client, user)
    await page.post(`/skills/${skill.id}/assessments`, { level: '2', assessed_on: '2026-02-01' })
    await page.post(`/skills/${skill.id}/assessments`, { level: '4' })
    const [newest] = await skill.assessments()
    const path = `/skills/${skill.id}/assessments/${newest.id}`
    ;(await page.get(`${path}/edit`)).assertStatus(200)
    await page.put(path, { level: '3', assessed_on: '2026-11-19', note: 'Not yet.' })
    assert.deepEqual(await levelOf(skill), [3, '2026-11-19'])
    await page.delete(path)
    assert.deepEqual(await levelOf(skill), [2, '2026-02-01'])
  })

  test('what does not fit is refused with a message, and kept', async ({ client, assert }) => {
    const user = await createUser()
    const skill = await factory.create(user)
    const page = sending(client, user)
    const path = `/skills/${skill.id}/assessments`
    const future = await page.post(path, { level: '3', assessed_on: '2026-11-21', note: 'Soon' })
    future.assertStatus(422)
    future.assertTextIncludes('Choose today or a day before.')
    future.assertTextIncludes('Soon')
    for (const level of ['6', '-1', '2.5', 'expert', '']) {
      ;(await page.post(path, { level })).assertStatus(422)
    }
    assert.lengthOf(await skill.assessments(), 0)
  })

  test('undo of an earlier one leaves the level to the later one', async ({ client, assert }) => {
    const user = await createUser()
    const skill = await factory.create(user)
    const page = sending(client, user)
    await page.post(`/skills/${skill.id}/assessments`, { level: '2' })
    const first = await lastChange(user, 'assessed')
    await page.post(`/skills/${skill.id}/assessments`, { level: '4' })

    await page.post(`/changes/${first.id}/undo`)
    assert.lengthOf(await skill.assessments(), 1)
    assert.deepEqual(await levelOf(skill), [4, '2026-11-20'])

    const second = await lastChange(user, 'assessed')
    await page.post(`/changes/${second.id}/undo`)
    assert.deepEqual(await levelOf(skill), [null, null])
    const undo = await ChangeSet.query()
      .where('label', 'changes.undone')
      .orderBy('id', 'desc')
      .firstOrFail()
    await page.post(`/changes/${undo.id}/undo`)
    assert.deepEqual(await levelOf(skill), [4, '2026-11-20'])
  })

  test('undo of a correction and of a removal bring the level back', async ({ client, assert }) => {
    const user = await createUser()
    const skill = await factory.create(user)
    const page = sending(client, user)
    await page.post(`/skills/${skill.id}/assessments`, { level: '3' })
    const [{ id }] = await skill.assessments()
    await page.put(`/skills/${skill.id}/assessments/${id}`, { level: '5' })
    await page.post(`/changes/${(await lastChange(user, 'assessment_changed')).id}/undo`)
    assert.deepEqual(await levelOf(skill), [3, '2026-11-20'])
    await page.delete(`/skills/${skill.id}/assessments/${id}`)
    assert.deepEqual(await levelOf(skill), [null, null])
    await page.post(`/changes/${(await lastChange(user, 'assessment_removed')).id}/undo`)
    assert.deepEqual(await levelOf(skill), [3, '2026-11-20'])
  })

  test('the API assesses, corrects and removes, under its skill alone', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const [skill, other] = [await factory.create(user), await factory.create(user)]
    const api = await apiOf(client, user, ['skills:read', 'skills:write'])
    const made = await api.post(`/api/v1/skills/${skill.id}/assessments`, { level: 3 })
    made.assertStatus(201)
    assert.deepInclude(made.body(), { level: 3, assessed_on: '2026-11-20', note: '' })
    const path = made.header('location')!
    assert.equal((await api.get(`/api/v1/skills/${skill.id}`)).body().level, 3)

    await api.patch(path, { note: 'Why' })
    assert.deepInclude((await api.get(path)).body(), { level: 3, note: 'Why' })
    const swapped = path.replace(`/skills/${skill.id}/`, `/skills/${other.id}/`)
    for (const answer of [await api.get(swapped), await api.delete(swapped)]) {
      answer.assertStatus(404)
    }
    const future = await api.patch(path, { assessed_on: '2027-01-01' })
    future.assertStatus(422)
    assert.equal(future.body().errors[0].field, '/assessed_on')

    await api.delete(path)
    assert.isNull((await api.get(`/api/v1/skills/${skill.id}`)).body().level)
    assert.lengthOf(await Assessment.of(user), 0)
  })

  test('nobody writes a level but by an assessment', async ({ client, assert }) => {
    const user = await createUser()
    const skill = await factory.create(user)
    const api = await apiOf(client, user, ['skills:read', 'skills:write'])
    ;(await api.patch(`/api/v1/skills/${skill.id}`, { level: 5 })).assertStatus(422)
    assert.deepEqual(await levelOf(skill), [null, null])
  })
})
