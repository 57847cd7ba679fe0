import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Meeting from '#models/meeting'
import { extendMeetings } from '#jobs/extend_meetings'
import { createSeries } from '#tests/support/meetings'
import { sending } from '#tests/support/pages'
import { changing, createUser, freezeClock, freshWorld, personOf } from '#tests/support/world'

const all = (user: { id: number }) => Meeting.kept(user).orderBy('starts_at')

test.group('Series of meetings', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('are made ahead at the same time of the day, on both sides of a change of the clocks', async ({
    assert,
  }) => {
    const user = await createUser()
    await createSeries(user, '2026-11-23T10:00')
    const made = await all(user)
    assert.isAbove(made.length, 10)
    const zone = personOf(user).clock.zone
    for (const one of made) {
      assert.equal(one.startsAt.setZone(zone).toFormat('HH:mm ccc'), '10:00 Mon')
    }

    const later = DateTime.fromISO('2027-03-20T08:00:00Z')
    await extendMeetings(later)
    await extendMeetings(later)
    const after = await all(user)
    assert.lengthOf(new Set(after.map(({ day }) => day)), after.length)
    const april = after.find(({ day }) => day === '2027-04-05')!
    assert.equal(april.startsAt.toISO(), '2027-04-05T08:00:00.000Z')
  })

  test('what was not discussed on Monday stands in next Monday’s meeting once', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    const first = await createSeries(user, '2026-11-16T10:00')
    await changing(user, (set) => first.addPoint(set, 'Test data', 10))
    const [, next, third] = await all(user)
    const page = sending(client, user)
    const count = async (one: Meeting) =>
      (await page.get(`/meetings/${one.id}/preparation`))
        .text()
        .split('class="meeting-point-title">Test data').length - 1
    assert.deepEqual([await count(next), await count(third)], [1, 0])

    // deleted, it stands in the one after; restored, where it was
    await page.delete(`/meetings/${next.id}`)
    assert.equal(await count(third), 1)
    await page.post(`/trash/meeting/${next.id}/restoration`)
    assert.deepEqual([await count(next), await count(third)], [1, 0])

    const { id } = await first.points().firstOrFail()
    await page.post(`/meetings/${next.id}/agenda_points/${id}/discussion`)
    await page.post(`/meetings/${next.id}/completion`)
    assert.equal(await count(third), 0)
    await page.delete(`/meetings/${next.id}/agenda_points/${id}/discussion`)
    assert.equal(await count(third), 1)
  })

  test('a change of this and all later ones leaves those alone that hold something', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    await createSeries(user, '2026-11-23T10:00')
    const before = await all(user)
    await changing(user, (set) => before[2].addPoint(set, 'Kept', null))
    const { version, id } = before[1]
    const form = {
      ...{ title: 'Team round', starts_at: '2026-12-01T11:00', ends_at: '2026-12-01T12:00' },
      ...{ attendees: 'Ana Belém', scope: 'later', version: String(version) },
    }
    const response = await sending(client, user).put(`/meetings/${id}`, form)
    response.assertStatus(302)
    const after = await all(user)
    assert.equal(after[0].title, 'Team meeting')
    const kept = after.find((one) => one.id === before[2].id)!
    assert.equal(kept.title, 'Team meeting')
    const changed = after.filter((one) => one.title === 'Team round')
    const zone = personOf(user).clock.zone
    for (const one of changed) {
      assert.equal(one.startsAt.setZone(zone).toFormat('HH:mm'), '11:00')
      assert.lengthOf(await one.attendees(), 1)
    }
    assert.include(
      changed.map(({ day }) => day),
      '2026-12-08'
    )
  })

  test('a change of one leaves the others be, and stopping ends it there', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    await createSeries(user, '2026-11-23T10:00')
    const [first, second] = await all(user)
    const page = sending(client, user)
    const form = (one: Meeting, more: object) => ({
      ...{ title: 'Once', starts_at: '2026-11-30T10:00', ends_at: '2026-11-30T10:30' },
      ...{ attendees: '', scope: 'this', version: String(one.version), ...more },
    })
    await page.put(`/meetings/${second.id}`, form(second, {}))
    assert.lengthOf(
      (await all(user)).filter(({ title }) => title === 'Once'),
      1
    )
    // the form sends the rule that it shows: that is no other one
    await second.refresh()
    const same = {
      repeat: 'weekly',
      repeat_interval: '1',
      repeat_ends: 'never',
      title: 'Once more',
    }
    await page.put(`/meetings/${second.id}`, form(second, same))
    const titles = (await all(user)).map(({ title }) => title)
    assert.lengthOf(
      titles.filter((title) => title === 'Team meeting'),
      titles.length - 1
    )
    await first.refresh()
    const stop = { starts_at: '2026-11-23T10:00', ends_at: '2026-11-23T10:30', repeat: 'none' }
    await page.put(`/meetings/${first.id}`, form(first, stop))
    assert.lengthOf(await all(user), 1)
  })

  test('a meeting ends after it begins, and typed times are the person’s own', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const form = { title: 'Planning', starts_at: '2026-11-23T10:00', ends_at: '2026-11-23T09:00' }
    ;(await page.post('/meetings', form)).assertStatus(422)
    await page.post('/meetings', { ...form, ends_at: '2026-11-23T11:00', attendees: 'Ana, Ben' })
    const meeting = await Meeting.of(user).firstOrFail()
    assert.equal(meeting.startsAt.toISO(), '2026-11-23T09:00:00.000Z')
    assert.equal(meeting.day, '2026-11-23')
    assert.lengthOf(await meeting.attendees(), 2)
  })
})
