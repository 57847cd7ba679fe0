import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import { createGoal } from '#tests/support/goals'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

const titlesOn = (page: string) =>
  [...page.matchAll(/class="goal-title"[^>]*>([^<]+)</g)].map(([, title]) => title)

test.group('Goals | List', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('what is due first comes first, what is never due last', async ({ client, assert }) => {
    const user = await createUser()
    await createGoal(user, { title: 'Some day', dueOn: null })
    await createGoal(user, { title: 'In spring', dueOn: '2027-03-20' })
    await createGoal(user, { title: 'This year', dueOn: '2026-12-31' })
    const text = (await sending(client, user).get('/goals')).text()
    assert.deepEqual(titlesOn(text), ['This year', 'In spring', 'Some day'])
  })

  test('what was closed last comes first, and has its old place when that is taken back', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const closed = { status: 'reached', dueOn: null }
    await createGoal(user, { title: 'Long ago', ...closed, closedOn: '2026-01-10' })
    await createGoal(user, { title: 'Lately', ...closed, closedOn: '2026-11-10' })
    await createGoal(user, { title: 'Later', dueOn: '2027-03-20' })
    const soon = await createGoal(user, { title: 'Soon', dueOn: '2026-12-31' })
    const page = sending(client, user)
    await page.put(`/goals/${soon.id}/status`, { status: 'reached' })
    const reached = (await page.get('/goals?status=reached')).text()
    assert.deepEqual(titlesOn(reached), ['Soon', 'Lately', 'Long ago'])

    const last = await ChangeSet.of(user).orderBy('seq', 'desc').firstOrFail()
    await page.post(`/changes/${last.id}/undo`)
    const open = (await page.get('/goals?status=open')).text()
    assert.deepEqual(titlesOn(open), ['Soon', 'Later'])
  })

  test('a long list goes on where it ended, each goal once', async ({ client, assert }) => {
    const user = await createUser()
    for (let at = 0; at < 53; at++) await createGoal(user, { title: `Goal ${at}` })
    const page = sending(client, user)
    const first = (await page.get('/goals')).text()
    const [, next] = /href="(\/goals\?cursor=[^"]+)"/.exec(first)!
    const second = (await page.get(next.replaceAll('&amp;', '&'))).text()
    assert.lengthOf(titlesOn(first), 50)
    assert.lengthOf(new Set([...titlesOn(first), ...titlesOn(second)]), 53)
  })

  test('many that were reached are folded to the last ones, with a way to all', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const closed = { status: 'reached', closedOn: '2026-11-01' }
    for (let at = 0; at < 12; at++) await createGoal(user, { title: `Goal ${at}`, ...closed })
    const page = sending(client, user)
    const all = (await page.get('/goals')).text()
    assert.lengthOf(titlesOn(all), 10)
    assert.include(all, '/goals?status=reached')
    assert.include(all, 'Show all 12')
    assert.lengthOf(titlesOn((await page.get('/goals?status=reached')).text()), 12)
  })
})
