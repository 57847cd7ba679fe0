import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Entry from '#models/entry'
import factory from '#database/factories/entry_factory'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

const TODAY = '2026-11-20'

test.group('Journal | Learnings come back', (group) => {
  freshWorld(group)
  freezeClock(group)

  const written = async (reviewOn: string | null, more: Partial<Entry> = {}) => {
    const user = await createUser()
    const entry = await factory.create(user, { title: 'Plans estimate', reviewOn, ...more })
    return { user, entry }
  }

  test('a learning comes back the day after it was written, other kinds never', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    for (const kind of ['learning', 'reflection', 'daily']) {
      await page.post('/journal', { ...factory.form, kind, title: kind })
    }
    const entries = await Entry.kept(user).orderBy('id')
    assert.deepEqual(
      entries.map(({ reviewOn }) => reviewOn),
      ['2026-11-21', null, null]
    )
  })

  test('who corrects one on Today is back there for the next', async ({ client, assert }) => {
    const { user, entry } = await written(TODAY)
    const page = sending(client, user)
    const today = (await page.get('/today')).text()
    const [, address] = new RegExp(`href="(/journal/${entry.id}/edit[^"]*)"`).exec(today)!
    ;(await page.get(address)).assertTextIncludes('name="_return" value="/today"')

    const form = { ...factory.form, kind: 'learning', version: '1', _return: '/today' }
    const refused = await page.put(`/journal/${entry.id}`, { ...form, title: 'x'.repeat(201) })
    refused.assertStatus(422)
    refused.assertTextIncludes('name="_return" value="/today"')
    const saved = await page.put(`/journal/${entry.id}`, { ...form, takeaway: 'Compare first.' })
    saved.assertHeader('location', '/today')
    assert.notInclude((await page.get('/today')).text(), address)
  })

  test('Today shows at most three that are due, longest waiting first', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    for (const [at, day] of [
      '2026-11-20',
      '2026-11-21',
      '2026-11-02',
      '2026-11-19',
      '2026-11-18',
    ].entries()) {
      await factory.create(user, {
        title: `Learning ${at}`,
        takeaway: `Lesson ${at}`,
        reviewOn: day,
      })
    }
    await factory.create(user, {
      takeaway: 'In the trash',
      reviewOn: '2026-10-01',
      trashedAt: user.createdAt,
    })
    const text = (await sending(client, user).get('/today')).text()
    assert.deepEqual(text.match(/Lesson \d/g), ['Lesson 2', 'Lesson 4', 'Lesson 3'])
    assert.notInclude(text, 'In the trash')
  })

  test('what is still true comes back after 7, 30 and 90 days and then no more', async ({
    client,
    assert,
  }) => {
    const { user, entry } = await written(TODAY)
    const page = sending(client, user)
    const seen: Array<string | null> = []
    for (let step = 0; step < 4; step++) {
      await page.post(`/journal/${entry.id}/review`)
      await entry.refresh()
      seen.push(entry.reviewOn)
    }
    // from the first day: 6 more make 7, 23 more make 30, 60 more make 90
    assert.deepEqual(seen, ['2026-11-26', '2026-12-13', '2027-01-19', null])
    assert.equal(entry.reviewStep, 4)
  })

  test('letting go is taken back by undo', async ({ client, assert }) => {
    const { user, entry } = await written(TODAY)
    const page = sending(client, user)
    await page.delete(`/journal/${entry.id}/review`)
    await entry.refresh()
    assert.isNull(entry.reviewOn)

    const { id } = await db
      .from('change_sets')
      .where('user_id', user.id)
      .orderBy('id', 'desc')
      .firstOrFail()
    await page.post(`/changes/${id}/undo`)
    await entry.refresh()
    assert.equal(entry.reviewOn, TODAY)
  })

  test('correcting one that is due counts as a look at it', async ({ client, assert }) => {
    const { user, entry } = await written(TODAY, { day: TODAY })
    const form = { ...factory.form, title: 'Plans only estimate', version: '1' }
    await sending(client, user).put(`/journal/${entry.id}`, form)
    await entry.refresh()
    assert.equal(entry.reviewStep, 1)
    assert.equal(entry.reviewOn, '2026-11-26')
  })

  test('what is no learning any more does not come back', async ({ client, assert }) => {
    const { user, entry } = await written('2026-12-01')
    const form = { ...factory.form, kind: 'reflection', version: '1' }
    await sending(client, user).put(`/journal/${entry.id}`, form)
    await entry.refresh()
    assert.isNull(entry.reviewOn)
  })

  test('nobody looks at what is no learning', async ({ client }) => {
    const { user, entry } = await written(null, { kind: 'reflection' })
    const page = sending(client, user)
    ;(await page.post(`/journal/${entry.id}/review`)).assertStatus(404)
    ;(await page.delete(`/journal/${entry.id}/review`)).assertStatus(404)
  })

  test('a client says the same through the API', async ({ client, assert }) => {
    const { user, entry } = await written(TODAY)
    const api = await apiOf(client, user, ['journal:read', 'journal:write', 'private:read'])
    const due = await api.get('/api/v1/learnings?filter[due]=true')
    assert.lengthOf(due.body(), 1)
    const kept = await api.post(`/api/v1/learnings/${entry.id}/review`)
    assert.deepInclude(kept.body(), { review_step: 1, review_on: '2026-11-26' })
    const stopped = await api.delete(`/api/v1/learnings/${entry.id}/review`)
    assert.isNull(stopped.body().review_on)
    assert.lengthOf((await api.get('/api/v1/learnings?filter[due]=true')).body(), 0)
  })
})
