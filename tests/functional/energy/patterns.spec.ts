import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import Task from '#models/task'
import meetings from '#database/factories/meeting_factory'
import factory from '#database/factories/energy_check_in_factory'
import { apiOf } from '#tests/support/api'
import { feelYear, MORNINGS } from '#tests/support/energy'
import { sending } from '#tests/support/pages'
import { countQueries } from '#tests/support/queries'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

const TODAY = '2026-11-20'
const scopes = ['energy:read', 'tasks:read', 'private:read'] as const

test.group('Energy | Patterns', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a year with a pattern says it, with its n and its interval', async ({ client, assert }) => {
    const user = await createUser()
    const count = await feelYear(user, TODAY, { add: MORNINGS })
    const html = (await sending(client, user).get('/energy')).text()
    assert.match(
      html,
      /You are strongest between 09:00 and 11:00: \d\.\d against \d\.\d otherwise\./
    )
    assert.match(html, new RegExp(`n = ${count}, a difference of \\d\\.\\d\\d, 95 % interval`))

    const api = await apiOf(client, user, [...scopes])
    const [said] = (await api.get('/api/v1/energy/statements')).body()
    assert.deepInclude(said, { kind: 'hours', direction: 'higher', from_hour: 9, to_hour: 11 })
    assert.equal(said.n, count)
    assert.isAbove(said.low, 0.5)
    assert.isBelow(said.high, 1.5)
    const hours = (await api.get('/api/v1/energy/hours')).body()
    assert.equal(
      hours.reduce((sum: number, { n }: any) => sum + n, 0),
      count
    )
  })

  test('a year of dice claims nothing, and says how many check-ins that is', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const count = await feelYear(user, TODAY)
    const html = (await sending(client, user).get('/energy')).text()
    assert.notInclude(html, '95 % interval ')
    assert.include(html, `${count} check-ins, and no pattern that chance would not make as well.`)
  })

  test('under twenty says how many are missing', async ({ client }) => {
    const user = await createUser()
    for (let at = 0; at < 8; at++) await factory.create(user, { feltOn: '2026-11-19' })
    const page = await sending(client, user).get('/energy')
    page.assertTextIncludes('12 check-ins more and there is something to look for')
  })

  test('a day stands beside its meetings and what was done on it', async ({ client, assert }) => {
    const user = await createUser()
    await factory.create(user, { energy: 4, doing: 'Draft the plan' })
    await createTask(user, { status: 'done', closedOn: TODAY })
    await meetings.create(user, {
      title: 'Planning',
      startsAt: DateTime.fromISO('2026-11-20T10:00:00Z'),
      endsAt: DateTime.fromISO('2026-11-20T11:30:00Z'),
    })
    const page = sending(client, user)
    const html = (await page.get('/energy/day')).text()
    assert.include(html, '1 h 30 m in meetings · 1 task done')
    assert.include(html, '<title>Planning</title>')
    assert.include(html, 'Draft the plan')
    const api = await apiOf(client, user, [...scopes])
    assert.deepEqual((await api.get('/api/v1/energy/days')).body(), [
      { day: TODAY, n: 1, energy: 4, engagement: 3, meeting_minutes: 90, tasks_done: 1 },
    ])
    const week = (await page.get('/energy/week?day=2026-11-20')).text()
    assert.match(week, /09:00[\s\S]*>4\.0</)
    ;(await page.get('/energy/week?day=0000-00-00')).assertStatus(200)
  })

  test('a year of check-ins costs as many questions as a day of them', async ({
    client,
    assert,
  }) => {
    const few = await createUser()
    for (let at = 0; at < 25; at++) await factory.create(few, { feltOn: '2026-11-19' })
    const many = await createUser()
    await feelYear(many, TODAY)
    for (const path of ['/energy', '/energy/week', '/energy/day', '/today']) {
      const ofFew = await countQueries(() => sending(client, few).get(path))
      const ofMany = await countQueries(() => sending(client, many).get(path))
      assert.isAtMost(ofMany, ofFew, path)
    }
  })
})

test.group('Energy | Proposals', (group) => {
  freshWorld(group)
  freezeClock(group, '2026-11-20T08:30:00+01:00')

  test('deep work is proposed for the best free hours, and moves by a press alone', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await feelYear(user, TODAY, { add: MORNINGS })
    const light = await createTask(user, { title: 'Small things', plannedOn: TODAY })
    const deep = await createTask(user, { title: 'Think', demand: 'deep', estimateMinutes: 60 })
    await createTask(user, { title: 'Too long', demand: 'deep', estimateMinutes: 600 })
    await meetings.create(user, {
      startsAt: DateTime.fromISO('2026-11-20T08:00:00Z'),
      endsAt: DateTime.fromISO('2026-11-20T08:30:00Z'),
    })
    const page = sending(client, user)
    for (const path of ['/today', `/days/${TODAY}/plan`]) {
      const html = (await page.get(path)).text()
      assert.match(html, /09:30–10:30<\/span>[\s\S]*Think/, path)
      assert.match(html, /among your strongest hours: \d\.\d against \d\.\d otherwise, n = \d+\./)
      const [, section] = /id="proposals"([\s\S]*?)<\/section>/.exec(html)!
      assert.notInclude(section, 'Too long')
    }
    assert.isNull((await Task.findOrFail(deep.id)).plannedOn)

    await page.post(`/days/${TODAY}/proposals`, { task_id: String(deep.id) })
    const focus = await Task.of(user).where('planned_on', TODAY).orderBy('plan_position')
    assert.deepEqual(
      focus.map(({ id }) => id),
      [deep.id, light.id]
    )
    ;(await page.get('/today')).assertTextIncludes('Stands first')

    const api = await apiOf(client, user, [...scopes])
    const [proposal] = (await api.get(`/api/v1/days/${TODAY}/proposals`)).body()
    assert.deepInclude(proposal, { starts: '09:30', ends: '10:30', task_id: deep.id })
  })

  test('without a pattern, on a day off, or once the hours are over, nothing is proposed', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await createTask(user, { title: 'Think', demand: 'deep', plannedOn: TODAY })
    const page = sending(client, user)
    const proposes = async (path: string) =>
      (await page.get(path)).text().includes('id="proposals"')
    assert.isFalse(await proposes('/today'))
    await feelYear(user, TODAY)
    assert.isFalse(await proposes('/today'))
    await db.from('energy').where('user_id', user.id).delete()
    await feelYear(user, TODAY, { add: MORNINGS })
    assert.isFalse(await proposes('/days/2026-11-21'))
  })
})
