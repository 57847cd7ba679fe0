import { test } from '@japa/runner'
import Project from '#models/project'
import Section from '#models/section'
import Tag from '#models/tag'
import Task from '#models/task'
import { sending } from '#tests/support/pages'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

test.group('Quick add', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a line in words becomes a task with all that it says', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user, { name: 'Clients' })

    const response = await sending(client, user).post('/tasks', {
      text: 'Call Ana tomorrow 3pm #clients @phone !high ~30m every 2 weeks',
    })

    response.assertStatus(302)
    const task = await Task.of(user).firstOrFail()
    assert.containsSubset(task.serialize(), {
      title: 'Call Ana',
      dueOn: '2026-11-21',
      dueTime: '15:00',
      projectId: project.id,
      priority: 3,
      estimateMinutes: 30,
      recurrence: 'FREQ=WEEKLY;INTERVAL=2',
      recurrenceAnchor: '2026-11-21',
    })
    assert.deepEqual(await task.tagNames(), ['phone'])
  })

  test('several lines become several tasks, indented ones their steps', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await sending(client, user).post('/tasks', {
      text: 'Move house\n  pack the books\n    find boxes\n  tell the bank\nBuy milk ^tomorrow',
    })
    const tasks = await Task.of(user).orderBy('id')
    const [house, books, boxes, bank, milk] = tasks
    assert.lengthOf(tasks, 5)
    assert.equal(books.parentId, house.id)
    assert.equal(boxes.parentId, books.id)
    assert.equal(bank.parentId, house.id)
    assert.isNull(milk.parentId)
    assert.equal(milk.plannedOn, '2026-11-21')
  })

  test('lines that are indented ever further stay within the deepest level', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const text = Array.from({ length: 9 }, (_, depth) => `${'  '.repeat(depth)}level ${depth}`)
    await sending(client, user).post('/tasks', { text: text.join('\n') })
    const deepest = await Task.of(user).where('title', 'level 8').firstOrFail()
    assert.lengthOf(await deepest.ancestors(), 5)
  })

  test('a line goes where quick add stands unless it says otherwise', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user)
    const section = await changing(user, (change) =>
      change.create(Section, { projectId: project.id, name: 'Doing' })
    )
    await sending(client, user).post('/tasks', {
      text: 'Draw it\nShip it today',
      project_id: project.id,
      section_id: section.id,
      planned_on: '2026-11-20',
      due_on: '2026-11-25',
    })
    const [draw, ship] = await Task.of(user).orderBy('id')
    assert.containsSubset(draw.serialize(), {
      projectId: project.id,
      sectionId: section.id,
      plannedOn: '2026-11-20',
      dueOn: '2026-11-25',
    })
    assert.equal(ship.dueOn, '2026-11-20')
  })

  test('a project that does not exist is made only after asking', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)

    const asked = await page.post('/tasks', { text: 'Call Ana #Clients tomorrow' })
    asked.assertStatus(422)
    asked.assertTextIncludes('Call Ana #Clients tomorrow')
    asked.assertTextIncludes('There is no project “Clients” yet.')
    assert.isNull(await Task.of(user).first())

    await page.post('/tasks', {
      text: 'Call Ana #Clients tomorrow',
      asked_projects: ['Clients'],
      new_projects: ['Clients'],
    })
    const project = await Project.of(user).firstOrFail()
    const task = await Task.of(user).firstOrFail()
    assert.equal(project.name, 'Clients')
    assert.equal(task.projectId, project.id)
  })

  test('a project that is not wanted stays what was typed', async ({ client, assert }) => {
    const user = await createUser()
    await sending(client, user).post('/tasks', {
      text: 'Call Ana #Clients tomorrow',
      asked_projects: ['Clients'],
    })
    const task = await Task.of(user).firstOrFail()
    assert.equal(task.title, 'Call Ana #Clients')
    assert.equal(task.dueOn, '2026-11-21')
    assert.isNull(await Project.of(user).first())
  })

  test('a chip that was clicked off stays text', async ({ client, assert }) => {
    const user = await createUser()
    await sending(client, user).post('/tasks', {
      text: 'daily standup notes',
      ignore: ['0:5:daily'],
    })
    const task = await Task.of(user).firstOrFail()
    assert.equal(task.title, 'daily standup notes')
    assert.isNull(task.recurrence)
  })

  test('adding and opening leads to the task', async ({ client, assert }) => {
    const user = await createUser()
    const response = await sending(client, user).post('/tasks', { text: 'Read', open: '1' })
    const task = await Task.of(user).firstOrFail()
    assert.equal(response.header('location'), `/tasks/${task.id}`)
  })

  test('a form that is sent twice makes one task', async ({ client, assert }) => {
    const user = await createUser()
    const form = { text: 'Buy milk', _submission: 'abcdef01-2345' }
    const [one, other] = await Promise.all([
      sending(client, user).post('/tasks', form),
      sending(client, user).post('/tasks', form),
    ])
    one.assertStatus(302)
    other.assertStatus(302)
    assert.lengthOf(await Task.of(user), 1)
  })

  test('what a line would become is shown as chips', async ({ client }) => {
    const user = await createUser()
    const response = await client
      .post('/quick_add/preview')
      .loginAs(user)
      .withCsrfToken()
      .header('X-Requested-With', 'XMLHttpRequest')
      .form({ text: 'Call Ana tomorrow 3pm #New "as is" <b>' })
    response.assertStatus(200)
    response.assertTextIncludes('data-ranges="[[9,17],[18,21],[22,26]]"')
    response.assertTextIncludes('New project: New')
    response.assertTextIncludes('value="9:17:tomorrow"')
  })

  test('without scripts the preview is a page that keeps the text', async ({ client }) => {
    const user = await createUser()
    const response = await sending(client, user).post('/quick_add/preview', {
      text: 'Call </textarea> Ana tomorrow',
    })
    response.assertStatus(200)
    response.assertTextIncludes('Call &lt;/textarea&gt; Ana tomorrow')
    response.assertTextIncludes('<h1>')
  })

  for (const [what, text] of [
    ['nothing', '   '],
    ['a NUL', 'buy\0milk'],
    ['a title of 501 characters', 'x'.repeat(501)],
    ['too much text', 'x '.repeat(40_000)],
    ['too many lines', 'x\n'.repeat(201)],
  ]) {
    test(`${what} is refused with what was typed`, async ({ client, assert }) => {
      const user = await createUser()
      const response = await sending(client, user).post('/tasks', { text })
      response.assertStatus(422)
      assert.isNull(await Task.of(user).first())
    })
  }

  test('10 MB of title are too large', async ({ client, assert }) => {
    const user = await createUser()
    const response = await sending(client, user).post('/tasks', { text: 'x'.repeat(10_000_000) })
    assert.include([413, 422], response.status())
  })

  test('ids of someone else are refused in every field', async ({ client, assert }) => {
    const stranger = await createUser()
    const project = await createProject(stranger)
    const task = await createTask(stranger)
    const section = await changing(stranger, (change) =>
      change.create(Section, { projectId: project.id, name: 'Theirs' })
    )
    const user = await createUser()
    for (const [field, id] of [
      ['project_id', project.id],
      ['section_id', section.id],
      ['parent_id', task.id],
    ] as const) {
      for (const form of [{ text: 'Mine' }, { title: 'Mine' }]) {
        const response = await sending(client, user).post('/tasks', { ...form, [field]: id })
        response.assertStatus(422)
        response.assertTextIncludes('Mine')
      }
    }
    assert.isNull(await Task.of(user).first())
  })

  test('a section of another project is refused', async ({ client }) => {
    const user = await createUser()
    const [one, other] = [await createProject(user), await createProject(user)]
    const section = await changing(user, (change) =>
      change.create(Section, { projectId: one.id, name: 'Doing' })
    )
    const response = await sending(client, user).post('/tasks', {
      title: 'Mine',
      project_id: other.id,
      section_id: section.id,
    })
    response.assertStatus(422)
    response.assertTextIncludes('Choose a section of this project.')
  })

  test('the full form makes a task with all its fields', async ({ client, assert }) => {
    const user = await createUser()
    const response = await sending(client, user).post('/tasks', {
      title: 'Pay the rent',
      notes: '**In time**',
      priority: 'urgent',
      due_on: '2027-01-31',
      due_time: '09:00',
      planned_on: '2026-11-20',
      estimate_minutes: '10',
      tags: 'home, money',
      repeat: 'monthly',
      repeat_month_mode: 'last_day',
      repeat_ends: 'after',
      repeat_count: '12',
      repeat_from: 'schedule',
    })
    const task = await Task.of(user).firstOrFail()
    assert.equal(response.header('location'), `/tasks/${task.id}`)
    assert.containsSubset(task.serialize(), {
      title: 'Pay the rent',
      priority: 4,
      dueOn: '2027-01-31',
      recurrence: 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=12',
      plannedOn: '2026-11-20',
    })
    assert.deepEqual(await task.tagNames(), ['home', 'money'])
    assert.lengthOf(await Tag.of(user), 2)
  })

  test('a day that does not exist is refused', async ({ client }) => {
    const user = await createUser()
    for (const field of ['due_on', 'planned_on', 'start_on', 'repeat_until']) {
      const response = await sending(client, user).post('/tasks', {
        title: 'Mine',
        [field]: '2026-02-30',
      })
      response.assertStatus(422)
    }
  })

  test('someone who is signed out is asked to sign in', async ({ client }) => {
    for (const path of ['/tasks', '/quick_add', '/quick_add/preview', '/markdown/preview']) {
      const response = await client.post(path).withCsrfToken().redirects(0).form({ text: 'x' })
      response.assertStatus(302)
      response.assertHeader('location', '/sign-in')
    }
  })
})
