import { test } from '@japa/runner'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

/** The titles of rows and cards, in the order in which they stand. */
const titlesIn = (html: string) =>
  [...html.matchAll(/class="task-title"[^>]*>([^<]*)</g)].map(([, title]) => title)

test.group('The list of all tasks', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('an empty field of the filters leaves nothing in the address', async ({ client }) => {
    const user = await createUser()
    const query = 'q=a+b&sort=priority&group=&status=&project=&tag=&hidden=1'
    const response = await client.get(`/tasks?${query}`).loginAs(user).redirects(0)
    response.assertStatus(302)
    response.assertHeader('location', '/tasks?q=a+b&sort=priority&hidden=1')
    const empty = await client.get('/tasks?q=&sort=').loginAs(user).redirects(0)
    empty.assertHeader('location', '/tasks')
  })

  test('is filtered, sorted and grouped by its address', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    const titles = async (query: string) =>
      titlesIn((await client.get(`/tasks?${query}`).loginAs(user)).text())

    const late = await createTask(user, { title: 'Late', dueOn: '2026-11-18', priority: 1 })
    await createTask(user, { title: 'Soon', dueOn: '2026-11-23', projectId: project.id })
    await createTask(user, {
      title: 'Someday',
      priority: 4,
      demand: 'deep',
      notes: 'About Ünïcode and bridges',
    })
    await createTask(user, { title: 'Hidden', startOn: '2026-12-01' })
    await createTask(user, { title: 'Step', parentId: late.id })
    await createTask(user, { title: 'Finished', status: 'done', closedOn: '2026-11-19' })
    await changing(user, (change) => late.setTags(change, ['Phone']))

    assert.deepEqual(await titles(''), ['Late', 'Soon', 'Someday'])
    assert.deepEqual(await titles('sort=priority'), ['Someday', 'Late', 'Soon'])
    assert.deepEqual(await titles('sort=title'), ['Late', 'Someday', 'Soon'])
    assert.deepEqual(await titles('sort=newest'), ['Someday', 'Soon', 'Late'])
    assert.deepEqual(await titles(`project=${project.id}`), ['Soon'])
    assert.deepEqual(await titles('project=none'), ['Late', 'Someday'])
    assert.deepEqual(await titles('tag=phone'), ['Late'])
    assert.deepEqual(await titles('tag=none'), ['Soon', 'Someday'])
    assert.deepEqual(await titles('priority=urgent'), ['Someday'])
    assert.deepEqual(await titles('demand=deep'), ['Someday'])
    assert.deepEqual(await titles('due=overdue'), ['Late'])
    assert.deepEqual(await titles('due=week'), ['Soon'])
    assert.deepEqual(await titles('due=none'), ['Someday'])
    assert.deepEqual(await titles('due_from=2026-11-23&due_to=2026-11-23'), ['Soon'])
    assert.deepEqual(await titles('status=done'), ['Finished'])
    assert.sameMembers(await titles('status=any'), ['Late', 'Soon', 'Someday', 'Finished'])
    assert.include(await titles('hidden=1'), 'Hidden')
    assert.include(await titles('subtasks=1'), 'Step')
    assert.deepEqual(await titles('q=unicode brid'), ['Someday'])
    assert.deepEqual(await titles('q=nowhere'), [])
    assert.deepEqual(await titles('group=priority'), ['Someday', 'Late', 'Soon'])
    assert.deepEqual(await titles('group=due'), ['Late', 'Soon', 'Someday'])
    assert.deepEqual(await titles('group=project'), ['Late', 'Someday', 'Soon'])
    assert.deepEqual(await titles('group=tag'), ['Late', 'Soon', 'Someday'])
  })

  test('the next page begins where the last one ended, in every order', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    for (let at = 0; at < 120; at++) {
      await createTask(user, {
        title: `Task ${at % 17}`,
        dueOn: at % 3 ? `2026-12-${String((at % 28) + 1).padStart(2, '0')}` : null,
        priority: at % 5,
        position: at % 4,
        ...(at % 6 ? {} : { status: 'done' as const, closedOn: '2026-11-19' }),
      })
    }
    for (const sort of ['due', 'priority', 'newest', 'title', 'position']) {
      const seen: string[] = []
      let path: string | undefined = `/tasks?sort=${sort}&status=any`
      while (path) {
        const html: string = (await client.get(path).loginAs(user)).text()
        seen.push(...[...html.matchAll(/<li class="task[^>]*data-id="(\d+)"/g)].map(([, id]) => id))
        path = /class="btn" href="(\/tasks\?[^"]*cursor=[^"]*)"/
          .exec(html)?.[1]
          .replaceAll('&amp;', '&')
      }
      assert.lengthOf(seen, 120, sort)
      assert.lengthOf([...new Set(seen)], 120, sort)
    }
  })

  test('a group that is long leads to the list of it alone', async ({ client, assert }) => {
    const user = await createUser()
    for (let at = 0; at < 21; at++) await createTask(user, { title: `Task ${at}`, priority: 2 })
    const html = (await client.get('/tasks?group=priority').loginAs(user)).text()
    assert.lengthOf(titlesIn(html), 20)
    assert.include(html, 'href="/tasks?priority=medium"')
  })

  test('a filter that is set can be taken away alone', async ({ client, assert }) => {
    const user = await createUser()
    const html = (await client.get('/tasks?due=today&priority=high').loginAs(user)).text()
    assert.include(html, 'href="/tasks?priority=high"')
    assert.include(html, 'href="/tasks?due=today"')
  })

  test('what is done stands by the day on which it was', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, { title: 'Early', status: 'done', closedOn: '2026-11-17' })
    await createTask(user, { title: 'Dropped', status: 'dropped', closedOn: '2026-11-19' })
    const html = (await client.get('/tasks/done').loginAs(user)).text()
    assert.deepEqual(titlesIn(html), ['Dropped', 'Early'])
    assert.match(html, /Yesterday[^]*Dropped[^]*Tuesday[^]*Early/)
  })

  test('the inbox holds what has no project, in the person’s order', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    await createTask(user, { title: 'Second', position: 2 })
    await createTask(user, { title: 'First', position: 1 })
    await createTask(user, { title: 'Elsewhere', projectId: project.id })
    const html = (await client.get('/inbox').loginAs(user)).text()
    assert.deepEqual(titlesIn(html), ['First', 'Second'])
  })
})

test.group('Upcoming', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('puts each task on one day: the planned one, else the due one', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await createTask(user, { title: 'Late', dueOn: '2026-11-18' })
    await createTask(user, {
      title: 'Late but planned',
      dueOn: '2026-11-18',
      plannedOn: '2026-11-23',
    })
    await createTask(user, { title: 'Due', dueOn: '2026-11-25', dueTime: '09:00' })
    await createTask(user, { title: 'Planned', dueOn: '2026-11-25', plannedOn: '2026-11-24' })
    await createTask(user, { title: 'Far', dueOn: '2026-12-10' })

    const first = (await client.get('/upcoming').loginAs(user)).text()
    assert.deepEqual(titlesIn(first), ['Late', 'Late but planned', 'Planned', 'Due'])
    assert.match(first, /Overdue[^]*Late[^]*Monday[^]*Late but planned[^]*Tuesday[^]*Planned/)
    assert.include(first, 'href="/upcoming?from=2026-12-04"')

    const later = (await client.get('/upcoming?from=2026-12-04').loginAs(user)).text()
    assert.deepEqual(titlesIn(later), ['Far'])
    // and after that nothing comes
    assert.notInclude(later, 'Show later days')
  })

  test('leads on to later days where something is planned, due or repeated')
    .with([
      { plannedOn: '2026-12-04' },
      { dueOn: '2027-03-01' },
      { dueOn: '2026-11-23', recurrence: 'FREQ=WEEKLY', recurrenceAnchor: '2026-11-23' },
    ])
    .run(async ({ client, assert }, attributes) => {
      const user = await createUser()
      await createTask(user, { dueOn: '2026-12-03' })
      await createTask(user, { plannedOn: '2026-12-30', status: 'done' })
      const visit = async () => (await client.get('/upcoming').loginAs(user)).text()
      assert.notInclude(await visit(), 'Show later days')
      await createTask(user, attributes)
      assert.include(await visit(), 'Show later days')
    })

  test('weighs each day against its hours', async ({ client, assert }) => {
    const user = await createUser({ capacityMinutes: 60 })
    await createTask(user, { dueOn: '2026-11-23', estimateMinutes: 90 })
    const html = (await client.get('/upcoming').loginAs(user)).text()
    assert.include(html, '1 h 30 m of 1 h')
    assert.include(html, '30 m too much')
  })

  test('shows when a repeating task will come again', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, {
      title: 'Water the plants',
      dueOn: '2026-11-20',
      recurrence: 'FREQ=DAILY;INTERVAL=5',
      recurrenceAnchor: '2026-11-20',
    })
    const html = (await client.get('/upcoming').loginAs(user)).text()
    assert.lengthOf([...html.matchAll(/comes again/g)], 2)
  })
})
