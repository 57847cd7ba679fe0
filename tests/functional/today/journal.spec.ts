import { test } from '@japa/runner'
import Entry from '#models/entry'
import type User from '#models/user'
import { writeEntry } from '#services/journal/write'
import { sending } from '#tests/support/pages'
import {
  changing,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

const DAY = '2026-11-20'
const done = (user: User, title: string) =>
  createTask(user, { title, status: 'done', closedOn: DAY })

test.group('The journal of a day in its evening', (group) => {
  freshWorld(group)
  freezeClock(group, '2026-11-20T17:30:00+01:00')

  test('is drafted from what happened and written when the person says so', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await done(user, 'Sent the offer')
    const page = sending(client, user)
    const evening = await page.get(`/days/${DAY}/shutdown`)
    evening.assertTextIncludes('Put it into the journal')
    assert.isNull(await Entry.dailyOn(user, DAY))

    await page.post(`/days/${DAY}/entry`)
    const entry = await Entry.dailyOn(user, DAY)
    assert.match(entry!.body, /^## What happened\n\n- \[Sent the offer\]/)
    assert.include(entry!.body, `(/tasks/${task.id})`)
    const after = await page.get(`/days/${DAY}/shutdown`)
    assert.include(after.text(), 'All that happened is in it')
  })

  test('what was typed stays, and only what is new goes below it, once', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const [told] = [await done(user, 'Told already'), await done(user, 'Not told')]
    const body = `My own words about [that](/tasks/${told.id}).`
    await changing(user, (set) =>
      writeEntry(set, personOf(user), { kind: 'daily', day: DAY, body })
    )
    const page = sending(client, user)
    await page.post(`/days/${DAY}/entry`)
    await page.post(`/days/${DAY}/entry`)
    const entry = await Entry.dailyOn(user, DAY)
    assert.isTrue(entry!.body.startsWith(`${body}\n\n- [Not told]`))
    assert.lengthOf(entry!.body.split('- ['), 2)
    assert.lengthOf(await Entry.of(user), 1)
  })

  test('of a day on which nothing happened nothing is written', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const evening = (await page.get(`/days/${DAY}/shutdown`)).text()
    assert.notInclude(evening, `/days/${DAY}/entry`)
    await page.post(`/days/${DAY}/entry`)
    assert.lengthOf(await Entry.of(user), 0)
  })
})
