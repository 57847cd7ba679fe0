import { test } from '@japa/runner'
import Evidence from '#models/evidence'
import Story from '#models/story'
import stories from '#database/factories/story_factory'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { createGoal, show } from '#tests/support/readiness'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

const told = { situation: 'S', task: 'T', action: 'A', result: 'R' }

test.group('Stories | What they cover', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('the grid shows which competency which story shows, and where there is none', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const titles = ['The launch', 'The migration']
    await stories.create(user, { ...told, title: titles[0], competencies: ['delivery', 'Calm'] })
    await stories.create(user, { title: titles[1], result: '', competencies: ['failure'] })
    const page = sending(client, user)
    const text = (await page.get('/stories')).text()
    for (const words of [...titles, 'Leadership', 'Calm', 'missing: Result', 'No story yet for']) {
      assert.include(text, words)
    }
    assert.include(text, '/stories/create?competency=leadership')
    assert.notInclude(text, '/stories/create?competency=failure')

    const narrowed = (await page.get('/stories?competency=delivery')).text()
    assert.include(narrowed, 'The launch')
    assert.notInclude(narrowed, 'The migration')
    // what is narrowed does not make holes
    assert.notInclude(narrowed, '/stories/create?competency=failure')
  })

  test('competencies are ticked and typed, each once, the usual ones in any language', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const form = { 'title': 'The launch', 'competencies[]': 'delivery' }
    await page.post('/stories', { ...form, others: 'Calm,  Führung, calm, DELIVERY, ' })
    const story = await Story.kept(user).firstOrFail()
    assert.deepEqual(story.competencies, ['delivery', 'Calm', 'leadership'])
    const edit = (await page.get(`/stories/${story.id}/edit`)).text()
    assert.match(edit, /value="delivery"[^>]*checked/)
    assert.include(edit, 'value="Calm"')
    await page.put(`/stories/${story.id}`, { title: 'The launch', version: '1' })
    assert.deepEqual((await story.refresh()).competencies, [])
  })

  test('a story begins from a task, which then shows it', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Move the tables', notes: 'On a Sunday.' })
    const page = sending(client, user)
    ;(await page.get('/stories/create?q=move')).assertTextIncludes(`from=task-${task.id}`)
    const begun = (await page.get(`/stories/create?from=task-${task.id}`)).text()
    assert.include(begun, 'value="Move the tables"')
    assert.include(begun, 'On a Sunday.')
    await page.post('/stories', { 'title': 'Moved', 'proofs[]': `task-${task.id}` })
    const story = await Story.kept(user).firstOrFail()
    const [evidence] = await Evidence.of(user)
    assert.deepInclude(evidence.serialize(), {
      ...{ claimType: 'story', claimId: story.id, proofType: 'task', proofId: task.id },
    })
    ;(await page.get(`/stories/${story.id}`)).assertTextIncludes('Move the tables')
  })

  test('a story begins from a goal with what shows it', async ({ client, assert }) => {
    const user = await createUser()
    const goal = await createGoal(user, { title: 'A team of six', why: 'To sleep at night.' })
    const task = await show(user, 'goal', goal.id)
    const begun = await sending(client, user).get(`/stories/create?from=goal-${goal.id}`)
    begun.assertTextIncludes('value="A team of six"')
    begun.assertTextIncludes('To sleep at night.')
    assert.include(begun.text(), `value="task-${task.id}"`)
  })

  test('nothing begins from a stranger’s record, nor is shown by one', async ({
    client,
    assert,
  }) => {
    const [user, stranger] = [await createUser(), await createUser()]
    const task = await createTask(stranger)
    const page = sending(client, user)
    ;(await page.get(`/stories/create?from=task-${task.id}`)).assertStatus(404)
    const sent = await page.post('/stories', { 'title': 'Mine', 'proofs[]': `task-${task.id}` })
    sent.assertStatus(422)
    assert.lengthOf(await Story.of(user), 0)
    ;(await page.get('/stories/create?from=nonsense')).assertStatus(200)
  })

  test('what was typed stays when what it began from has gone meanwhile', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { trashedAt: user.createdAt })
    const from = `task-${task.id}`
    const form = { from, 'title': 'Kept title', 'action': 'Kept words', 'proofs[]': from }
    const response = await sending(client, user).post('/stories', form)
    response.assertStatus(422)
    for (const words of ['Kept title', 'Kept words', 'is no longer there']) {
      response.assertTextIncludes(words)
    }
    assert.lengthOf(await Story.of(user), 0)
  })

  test('the API narrows by competency, however it is capitalised', async ({ client, assert }) => {
    const user = await createUser()
    await stories.create(user, { title: 'One', competencies: ['Calm', '100%'] })
    await stories.create(user, { title: 'Other', competencies: ['calmness'] })
    const api = await apiOf(client, user, ['stories:read'])
    const titles = async (value: string) =>
      (await api.get(`/api/v1/stories?filter[competency]=${encodeURIComponent(value)}`))
        .body()
        .map((one: any) => one.title)
    assert.deepEqual(await titles('calm'), ['One'])
    assert.deepEqual(await titles('CALM'), ['One'])
    assert.deepEqual(await titles('100%'), ['One'])
    assert.deepEqual(await titles('%'), [])
  })
})
