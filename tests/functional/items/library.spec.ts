import { test } from '@japa/runner'
import items from '#database/factories/item_factory'
import shelves from '#database/factories/shelf_factory'
import skills from '#database/factories/skill_factory'
import Evidence from '#models/evidence'
import Item from '#models/item'
import Task from '#models/task'
import { sending } from '#tests/support/pages'
import { createTask, createUser, freezeClock, freshWorld, personOf } from '#tests/support/world'
import { Clock } from '#services/calendar/clock'
import { recordChange } from '#services/changes/change'
import { addEvidence } from '#services/evidence/link'

test.group('The library', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('what is finished is asked what it showed, and the sentence stands at the skill', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const item = await items.create(user, { name: 'Databases', kind: 'course', status: 'started' })
    const skill = await skills.create(user, { name: 'Query plans' })

    const done = await page.put(`/library/${item.id}/status`, { status: 'finished' })
    assert.equal(done.header('location'), `/library/${item.id}/completion`)
    await item.refresh()
    assert.equal(item.finishedOn, '2026-11-20')
    ;(await page.get(`/library/${item.id}`)).assertTextIncludes('What can you do now?')

    const path = `/library/${item.id}/completion`
    const sentence = 'Read a plan and say which index is missing.'
    const half = await page.post(path, { sentence, finished_on: '2026-11-19' })
    half.assertStatus(422)
    half.assertTextIncludes(sentence)
    const said = { sentence, claim: `skill-${skill.id}`, rating: '5', finished_on: '2026-11-19' }
    await page.post(path, said)
    ;(await page.get(`/skills/${skill.id}`)).assertTextIncludes(sentence)
    const [evidence] = await Evidence.of(user)
    assert.include(evidence.$attributes, { note: sentence, shownOn: '2026-11-19' })
    await item.refresh()
    assert.include(item.$attributes, { finishedOn: '2026-11-19', rating: 5 })
  })

  test('the question can be left out, and the status be set back', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const item = await items.create(user)
    await page.post(`/library/${item.id}/completion`, { finished_on: '2026-11-20' })
    await item.refresh()
    assert.equal(item.status, 'finished')
    assert.lengthOf(await Evidence.of(user), 0)
    await page.put(`/library/${item.id}/status`, { status: 'wanted' })
    await item.refresh()
    assert.include(item.$attributes, { status: 'wanted', finishedOn: null })
  })

  test('what was learned is listed until work has shown it', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const skill = await skills.create(user, { name: 'Tracing' })
    const finished = { status: 'finished', finishedOn: '2026-11-10' } as const
    const course = await items.create(user, { name: 'Traces', kind: 'course', ...finished })
    await items.create(user, { name: 'A mute book', kind: 'book', ...finished })
    await items.create(user, { name: 'A film', kind: 'film', ...finished })
    const show = (type: 'item' | 'task', id: number) =>
      recordChange({ userId: user.id, via: 'page', label: 'test' }, (change) =>
        addEvidence(change, personOf(user), {
          ...{ claim: { type: 'skill', id: skill.id }, proof: { type, id } },
        })
      )
    await show('item', course.id)
    // before it was finished: that shows nothing of it
    const early = await createTask(user, { title: 'Early' })
    await show('task', early.id)
    const close = (task: Task, day: string) =>
      recordChange({ userId: user.id, via: 'page', label: 'test' }, async (change) => {
        await task.complete(change, new Clock(user.timeZone, personOf(user).clock.now))
        await change.save(task.merge({ closedOn: day }))
      })
    await close(early, '2026-11-01')

    const list = await page.get('/library/unapplied')
    list.assertTextIncludes('No work has shown Tracing since')
    list.assertTextIncludes('A mute book')
    assert.notInclude(list.text(), 'A film')

    await page.post(`/library/${course.id}/tasks`, { text: 'Trace the booking' })
    const task = await Task.kept(user).where('title', 'Trace the booking').firstOrFail()
    assert.include(task.notes, `/library/${course.id}`)
    ;(await page.get('/library/unapplied')).assertTextIncludes('Trace the booking')
    await close(task, '2026-11-20')
    assert.notInclude((await page.get('/library/unapplied')).text(), 'Traces')
  })

  test('stars, shelves and tags are kept, and narrow the list', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const item = await items.create(user, { name: 'On the shelf' })
    await items.create(user, { name: 'Elsewhere', category: 'Other' })
    const shelf = await shelves.create(user, { name: 'Train' })
    await page.put(`/library/${item.id}/rating`, { rating: '4' })
    await page.put(`/library/${item.id}/shelves`, {
      'shelf_ids[]': String(shelf.id),
      'new_shelf': 'Holidays',
    })
    await page.put(`/library/${item.id}`, { ...items.form, name: 'On the shelf', version: '2' })
    const narrowed = [
      `shelf_id=${shelf.id}`,
      'tag=kept_words',
      'category=KEPT+words',
      'status=finished',
    ]
    for (const query of narrowed) {
      const text = (await page.get(`/library?${query}`)).text()
      assert.include(text, 'On the shelf', query)
      assert.notInclude(text, 'Elsewhere', query)
    }
    assert.include((await page.get('/library/shelves')).text(), 'Holidays')
    ;(await page.put(`/library/${item.id}/rating`, { rating: '9' })).assertStatus(422)
  })

  test('an order of one’s own is kept on a shelf', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const shelf = await shelves.create(user)
    for (const name of ['First', 'Second', 'Third']) {
      const { id } = await items.create(user, { name })
      await page.put(`/library/${id}/shelves`, { 'shelf_ids[]': String(shelf.id) })
    }
    const { id } = await Item.of(user).where('name', 'Third').firstOrFail()
    await page.put(`/library/shelves/${shelf.id}/items/${id}/position`, { direction: 'top' })
    const text = (await page.get(`/library/shelves/${shelf.id}`)).text()
    const order = ['Third', 'First', 'Second'].map((name) => text.indexOf(`item-title">${name}`))
    assert.deepEqual(
      order,
      order.toSorted((one, two) => one - two)
    )
    assert.notInclude(order, -1)
  })

  test('old addresses lead to the library', async ({ client, assert }) => {
    const user = await createUser()
    const { id } = await items.create(user)
    const page = sending(client, user)
    assert.equal((await page.get('/items')).header('location'), '/library')
    assert.equal((await page.get(`/items/${id}`)).header('location'), `/library/${id}`)
  })
})
