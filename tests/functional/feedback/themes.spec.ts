import { test } from '@japa/runner'
import factory from '#database/factories/remark_factory'
import skills from '#database/factories/skill_factory'
import type { Scope } from '#services/api/scopes'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { countQueries } from '#tests/support/queries'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('Feedback | Themes', (group) => {
  freshWorld(group)
  freezeClock(group)

  const begin = async () => {
    const user = await createUser()
    const skill = await skills.create(user, { name: 'Presenting' })
    const scopes: Scope[] = ['feedback:read', 'feedback:write', 'private:read']
    return { user, skill, scopes }
  }

  test('kinds, skills and tags are counted by month, each way apart', async ({
    client,
    assert,
  }) => {
    const { user, skill, scopes } = await begin()
    const api = await apiOf(client, user, scopes)
    const say = (day: string, more: object = {}) =>
      api.post('/api/v1/feedback', { said: 'x', kind: 'praise', day, ...more })
    await say('2025-12-01', { skill_ids: [skill.id] })
    await say('2025-11-30', { skill_ids: [skill.id] })
    await say('2026-11-01', { skill_ids: [skill.id] })
    await say('2026-11-20', { skill_ids: [skill.id], kind: 'concern', direction: 'given' })
    await say('2026-11-20', { kind: null })

    const of = async (query: string) => (await api.get(`/api/v1/feedback/themes${query}`)).body()
    const total = (themes: any[], wanted: object) =>
      themes.find((one) => Object.entries(wanted).every(([name, value]) => one[name] === value))
    const both = await of('')
    const onSkill = total(both, { skill_id: skill.id })
    assert.equal(onSkill.total, 3)
    assert.deepEqual(onSkill.months[0], { month: '2025-12', count: 1 })
    assert.deepEqual(onSkill.months[11], { month: '2026-11', count: 2 })
    assert.equal(total(both, { kind: 'praise' }).total, 2)
    assert.equal(total(both, { kind: 'none' }).total, 1)
    const given = await of('?direction=given')
    assert.equal(total(given, { skill_id: skill.id }).total, 1)
    assert.equal(total(given, { kind: 'praise' }).total, 0)
    await say('2026-11-20', { tags: ['listening'] })
    const tag = total(await of(''), { tag: 'listening' })
    assert.deepEqual([tag.by, tag.total, tag.months[11].count], ['tag', 1, 1])
    const before = await of('?until=2025-11-30')
    assert.equal(total(before, { skill_id: skill.id }).total, 1)
  })

  test('each number leads to what it counts', async ({ client, assert }) => {
    const { user, skill, scopes } = await begin()
    const api = await apiOf(client, user, scopes)
    const form = { skill_ids: [skill.id], kind: 'praise' }
    for (const day of ['2026-10-31', '2026-11-01', '2026-11-20']) {
      await api.post('/api/v1/feedback', { ...form, said: `Said on ${day}`, day })
    }
    const page = sending(client, user)
    const text = (await page.get('/feedback/themes?direction=received')).text()
    const [, href] = /href="([^"]+)" aria-label="Presenting, November 2026: 2"/.exec(text)!
    const list = (await page.get(href.replaceAll('&amp;', '&'))).text()
    assert.include(list, 'Said on 2026-11-01')
    assert.include(list, 'Said on 2026-11-20')
    assert.notInclude(list, 'Said on 2026-10-31')
  })

  test('nothing said is said so, and days that are none are passed over', async ({ client }) => {
    const { user } = await begin()
    const page = sending(client, user)
    for (const query of ['', '?until=2019-02-30', '?until=0001-01-01', '?direction=x&until[]=1']) {
      const response = await page.get(`/feedback/themes${query}`)
      response.assertStatus(200)
      response.assertTextIncludes('Nothing in these months')
    }
  })

  test('much feedback asks the database no more than little', async ({ client, assert }) => {
    const visit = async (count: number) => {
      const { user } = await begin()
      for (let at = 0; at < count; at++) await factory.create(user)
      return countQueries(() => sending(client, user).get('/feedback/themes'))
    }
    const [few, many] = [await visit(1), await visit(20)]
    assert.isAbove(few, 0)
    assert.isAtMost(many, few)
  })
})
