import { test } from '@japa/runner'
import entries from '#database/factories/entry_factory'
import Review from '#models/review'
import { sending } from '#tests/support/pages'
import { beginWeek, finishSteps } from '#tests/support/reviews'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

const DONE = { status: 'done', closedOn: '2026-11-18' } as const

test.group('Reviews | Questions', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('answers begin with what happened, and nothing is kept before it is saved', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Offer [sent]', ...DONE })
    await createTask(user, { title: 'Of another week', status: 'done', closedOn: '2026-11-13' })
    await entries.create(user, { kind: 'learning', title: 'Ask earlier', day: '2026-11-17' })
    await createTask(user, { title: 'Next in line', dueOn: '2026-11-25' })
    await createTask(user, { title: 'Put off', plannedOn: '2026-11-20', carriedCount: 4 })
    const review = await beginWeek(user)
    const text = (await sending(client, user).get(`/reviews/${review.id}/edit`)).text()
    assert.include(text, `[Offer \\[sent\\]](/tasks/${task.id})`)
    for (const words of ['Ask earlier', 'Next in line', 'Put off', 'carried 4 times']) {
      assert.include(text, words)
    }
    assert.notInclude(text, 'Of another week')
    await review.refresh()
    assert.equal(review.well, '')
  })

  test('what was typed is never written over: what is new goes below it when asked for', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const review = await beginWeek(user)
    const page = sending(client, user)
    const path = `/reviews/${review.id}`
    const send = async (more: object) => {
      await review.refresh()
      const typed = { well: 'In my own words', better: '', ahead: 'Rest' }
      return page.put(path, { ...typed, version: String(review.version), ...more })
    }
    await send({})
    const task = await createTask(user, { title: 'Done since', ...DONE })
    // an answer that was left empty on purpose stays so
    const shown = (await page.get(`${path}/edit`)).text()
    assert.include(shown, 'Put below my answer')
    assert.include(shown, 'In my own words')

    const line = `[Done since](/tasks/${task.id})`
    await send({ well: 'In my own words, and more', add: 'well' })
    await review.refresh()
    assert.match(review.well, /^In my own words, and more\n\n# Done/)
    assert.include(review.well, line)
    assert.equal(review.ahead, 'Rest')
    // what is in it already is not offered again
    await send({ well: review.well, add: 'well' })
    await review.refresh()
    assert.lengthOf(review.well.split(line), 2)
  })

  test('a review is finished with its answers, and not before its steps', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const review = await beginWeek(user)
    const page = sending(client, user)
    const answers = { well: 'Much', better: '', ahead: '', finish: '1' }
    const early = await page.put(`/reviews/${review.id}`, { ...answers, version: '1' })
    early.assertStatus(422)
    early.assertTextIncludes('Much')
    await finishSteps(user, review)
    await page.put(`/reviews/${review.id}`, { ...answers, version: '1' })
    await review.refresh()
    assert.equal(review.well, 'Much')
    assert.isNotNull(review.finishedAt)
  })

  test('a week has one review: beginning again leads to it, by the person’s own week', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ weekStartsOn: 7 })
    const page = sending(client, user)
    const begin = () => page.post('/reviews', { period: 'weekly-2026-11-18' })
    await begin()
    const review = await Review.kept(user).firstOrFail()
    assert.deepEqual([review.startsOn, review.endsOn], ['2026-11-15', '2026-11-21'])
    ;(await begin()).assertHeader('location', `/reviews/${review.id}`)
    assert.lengthOf(await Review.of(user), 1)
    ;(await page.post('/reviews', { period: 'monthly-2026-12-01' })).assertStatus(422)
    ;(await page.post('/reviews', { period: 'weekly-2026-02-31' })).assertStatus(422)
  })

  test('a review stays in the trash where its week has another one', async ({ client, assert }) => {
    const user = await createUser()
    const first = await beginWeek(user)
    const page = sending(client, user)
    await page.delete(`/reviews/${first.id}`)
    await beginWeek(user)
    await page.post(`/trash/review/${first.id}/restoration`)
    assert.lengthOf(await Review.kept(user), 1)
    await first.refresh()
    assert.isNotNull(first.trashedAt)
  })

  test('Today asks for it from the last day of work on, quietly', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, { plannedOn: '2026-11-20' })
    const page = sending(client, user)
    const asks = async () => (await page.get('/today')).text().includes('id="review"')
    assert.isTrue(await asks())
    const review = await beginWeek(user)
    ;(await page.get('/today')).assertTextIncludes(`/reviews/${review.id}`)
    await page.post('/days/2026-11-20/review_dismissal')
    assert.isFalse(await asks())

    const other = await createUser({ workDays: [1, 2, 3, 4, 5, 6] })
    await createTask(other, { plannedOn: '2026-11-20' })
    assert.notInclude((await sending(client, other).get('/today')).text(), 'id="review"')
  })
})
