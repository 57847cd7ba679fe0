import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import ChangeSet from '#models/change_set'
import EnergyCheckIn from '#models/energy_check_in'
import factory from '#database/factories/energy_check_in_factory'
import { sending } from '#tests/support/pages'
import {
  changing,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

test.group('Energy | Check-ins', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('one press is a check-in of now and of what was in hand', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Draft the plan' })
    await changing(user, (change) => task.startTimer(change, personOf(user).clock))
    const page = sending(client, user)
    const answer = await page.post('/energy', { energy: '4', at_once: 'ask' })
    const [one] = await EnergyCheckIn.of(user)
    assert.equal(answer.header('location'), `/energy/${one.id}/engagement`)
    assert.deepInclude(one.$attributes, {
      ...{ energy: 4, engagement: null, doing: 'Draft the plan', note: '' },
      ...{ feltOn: '2026-11-20', feltTime: '09:00', title: 'Energy 4 · 20 Nov 2026, 09:00' },
    })
    ;(await page.get(`/energy/${one.id}/engagement`)).assertTextIncludes('Energy 4 at 09:00')
  })

  test('a second press says how engaged, and undo takes back one of the two', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await createTask(user, { plannedOn: '2026-11-20' })
    const page = sending(client, user)
    await page.post('/energy', { energy: '4', at_once: 'stay', _return: '/today' })
    const [one] = await EnergyCheckIn.of(user)
    ;(await page.get('/today')).assertTextIncludes(`/energy/${one.id}/engagement`)
    await page.put(`/energy/${one.id}/engagement`, { engagement: '2' })
    await one.refresh()
    assert.equal(one.engagement, 2)

    const [engaged, made] = await ChangeSet.of(user).orderBy('id', 'desc').limit(2)
    await page.post(`/changes/${engaged.id}/undo`)
    await one.refresh()
    assert.deepInclude(one.$attributes, { energy: 4, engagement: null })
    await page.post(`/changes/${made.id}/undo`)
    assert.lengthOf(await EnergyCheckIn.kept(user), 0)
  })

  test('Today asks for the engagement only while the check-in is fresh', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const at = (minutes: number) => ({
      feltAt: DateTime.fromISO('2026-11-20T08:00:00Z').minus({ minutes }),
      engagement: null,
    })
    await createTask(user, { plannedOn: '2026-11-20' })
    const old = await factory.create(user, at(40))
    const html = (await sending(client, user).get('/today')).text()
    assert.notInclude(html, `/energy/${old.id}/engagement`)
  })

  test('has a name wherever it is named, also without a note', async ({ client }) => {
    const user = await createUser()
    const page = sending(client, user)
    await page.post('/energy', { energy: '2', felt_at: '2026-11-19T14:05' })
    const [one] = await EnergyCheckIn.of(user)
    const name = 'Energy 2 · 19 Nov 2026, 14:05'
    ;(await page.get(`/energy/${one.id}`)).assertTextIncludes(name)
    await page.delete(`/energy/${one.id}`)
    ;(await page.get('/trash')).assertTextIncludes(name)
    ;(await page.get('/changes')).assertTextIncludes(name)
  })

  test('nobody says how strong they will be, and what was typed stays', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const later = { energy: '4', note: 'Kept words', felt_at: '2026-11-20T09:30' }
    const refused = await page.post('/energy', later)
    refused.assertStatus(422)
    refused.assertTextIncludes('Kept words')
    refused.assertTextIncludes('Choose a moment that has been')
    ;(await page.post('/energy', { energy: '6' })).assertStatus(422)
    assert.lengthOf(await EnergyCheckIn.of(user), 0)
  })

  test('keeps the clock of the place where it was felt', async ({ assert, client }) => {
    const user = await createUser()
    const page = sending(client, user)
    await page.post('/energy', { energy: '3', felt_at: '2026-11-19T23:30' })
    user.timeZone = 'Asia/Tokyo'
    await user.save()
    const [one] = await EnergyCheckIn.of(user)
    const form = { energy: '5', note: 'Later thought', version: String(one.version) }
    await page.put(`/energy/${one.id}`, form)
    await one.refresh()
    assert.deepInclude(one.$attributes, { energy: 5, feltOn: '2026-11-19', feltTime: '23:30' })
  })

  test('all of them leave as a table that no spreadsheet runs', async ({ client, assert }) => {
    const user = await createUser()
    await factory.create(user, { note: '=1+1', doing: 'a, b' })
    const csv = (await sending(client, user).get('/energy/csv')).text()
    assert.include(csv, 'felt_at,felt_on,felt_time,energy,engagement,note,doing')
    assert.include(csv, `2026-11-20,09:00,3,3,'=1+1,"a, b"`)
  })
})
