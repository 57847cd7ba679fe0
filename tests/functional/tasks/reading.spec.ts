import { test } from '@japa/runner'
import { errors } from '@vinejs/vine'
import db from '@adonisjs/lucid/services/db'
import Project from '#models/project'
import Section from '#models/section'
import Tag from '#models/tag'
import { TaskList } from '#queries/task_list'
import { recordChange } from '#services/changes/change'
import { captureTasks, knownProjects, readLines } from '#services/tasks/capture'
import { readParent, readTaskValues, type TaskInput } from '#services/tasks/read'
import type { TaskValues } from '#services/tasks/values'
import { createTask } from '#services/tasks/write'
import {
  changing,
  createProject,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

test.group('Many steps of one change', (group) => {
  freezeClock(group)
  // within a transaction of the test's own, everything would see everything
  group.each.teardown(async () => {
    await db.from('users').delete()
  })

  test('build on what the steps before them made', async ({ assert }) => {
    const user = await createUser()
    const person = personOf(user)
    const made = { userId: user.id, via: 'api', label: 'tasks.changes.added' } as const
    const { result } = await recordChange(made, async (change) => {
      const client = change.trx
      const project = await Project.add(change, { name: 'Clients', color: 'blue', notes: '' })
      const section = await Section.add(change, project, 'Next')
      await change.create(Tag, { name: 'next week', key: 'next week' })
      const input = { title: 'Call Ana', section_id: section.id, tags: 'next week, phone' }
      const values = await readTaskValues(input, person, { client })
      const task = await createTask(change, { ...values, title: values.title! }, person)

      const parent = await readParent(task.id, person, 'parent_id', client)
      const projects = await knownProjects(person, client)
      const lines = readLines({ text: 'Ask for dates #Clients' }, projects, person)
      const context = { parent, plannedOn: null, dueOn: null }
      const [step] = await captureTasks(change, lines, projects, context, person)
      const list = new TaskList(person, { project: project.id, subtasks: true }, client)
      const { rows } = await list.page()
      return { project, section, task, step, rows, tags: values.tags }
    })
    const { project, section, task, step, rows, tags } = result
    assert.deepEqual([task.projectId, task.sectionId], [project.id, section.id])
    assert.deepEqual(tags, ['next week', 'phone'])
    assert.deepEqual([step.parentId, step.projectId], [task.id, project.id])
    assert.deepEqual(
      rows.map((row) => [row.title, row.tags, row.subtasks]),
      [
        ['Call Ana', ['next week', 'phone'], { done: 0, total: 1 }],
        ['Ask for dates', [], null],
      ]
    )
  })
})

test.group('What a program sends of a task', (group) => {
  freshWorld(group)
  freezeClock(group)

  const person = async () => personOf(await createUser())
  const refused = async (input: TaskInput, now?: TaskValues) => {
    try {
      await readTaskValues(input, await person(), { now })
      return null
    } catch (error) {
      if (!(error instanceof errors.E_VALIDATION_ERROR)) throw error
      return error.messages[0].field as string
    }
  }
  const stands: TaskValues = {
    title: 'Water the plants',
    notes: '',
    priority: 0,
    demand: null,
    place: { projectId: null, sectionId: null },
    tags: [],
    due: { on: '2026-11-21', time: '09:00' },
    planned: null,
    start: null,
    estimate: null,
    recurrence: { rule: 'FREQ=WEEKLY', afterCompletion: true },
    promise: { contactId: null, by: null, on: null },
  }

  test('means the same as what a form sends', async ({ assert }) => {
    const one = await person()
    const common = { title: 'Water\nthe plants', priority: 'high', due_on: '2026-11-23' } as const
    const form = { ...common, tags: '@home, garden', repeat: 'weekly', repeat_weekdays: ['MO'] }
    const sent = { ...common, tags: ['@home', 'garden'], recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=MO' }
    const values = await readTaskValues(sent, one)
    assert.deepEqual(values, await readTaskValues(form as TaskInput, one))
    assert.equal(values.title, 'Water the plants')
    assert.equal(values.priority, 3)
  })

  test('may be a tag of several words, and no tag twice', async ({ assert }) => {
    const { tags } = await readTaskValues(
      { tags: ['next week', ' Phone', '@phone'] },
      await person()
    )
    assert.deepEqual(tags, ['next week', 'phone'])
  })

  test('is refused at the field that was sent', async ({ assert }) => {
    assert.equal(await refused({ recurrence: 'FREQ=SOMETIMES' }), 'recurrence')
    assert.equal(await refused({ tags: ['x'.repeat(51)] }), 'tags')
    assert.equal(await refused({ tags: Array.from({ length: 51 }, (_, at) => `t${at}`) }), 'tags')
    assert.equal(await refused({ due_time: '09:00' }), 'due_time')
    assert.equal(await refused({ due_on: null, due_time: '09:00' }, stands), 'due_on')
    assert.equal(await refused({ project_id: 999_999 }), 'project_id')
    assert.equal(await refused({ section_id: 999_999 }), 'section_id')
  })

  test('leaves the other half of a pair as it is', async ({ assert }) => {
    const one = await person()
    const read = (input: TaskInput) => readTaskValues(input, one, { now: stands })
    assert.deepEqual((await read({ due_on: '2026-12-01' })).due, {
      on: '2026-12-01',
      time: '09:00',
    })
    assert.deepEqual((await read({ due_time: null })).due, { on: '2026-11-21', time: null })
    assert.deepEqual((await read({ due_on: null })).due, { on: null, time: null })
    assert.deepEqual((await read({ recurrence: 'FREQ=DAILY' })).recurrence, {
      rule: 'FREQ=DAILY',
      afterCompletion: true,
    })
    assert.deepEqual((await read({ recurs_after_completion: false })).recurrence, {
      rule: 'FREQ=WEEKLY',
      afterCompletion: false,
    })
    assert.deepEqual((await read({ recurrence: null })).recurrence, {
      rule: null,
      afterCompletion: false,
    })
    assert.deepEqual(await read({ title: 'Other' }), { title: 'Other' })
  })

  test('leaves the section by itself, and the project with its section', async ({ assert }) => {
    const user = await createUser()
    const one = personOf(user)
    const [project, other] = [await createProject(user), await createProject(user)]
    const section = await changing(user, (change) => Section.add(change, project, 'Next'))
    const place = { projectId: project.id, sectionId: section.id }
    const read = async (input: TaskInput) =>
      (await readTaskValues(input, one, { now: { ...stands, place } })).place
    assert.deepEqual(await read({ section_id: null }), { projectId: project.id, sectionId: null })
    assert.deepEqual(await read({ project_id: project.id }), place)
    assert.deepEqual(await read({ project_id: other.id }), { projectId: other.id, sectionId: null })
    assert.deepEqual(await read({ project_id: null }), { projectId: null, sectionId: null })
    assert.deepEqual(await read({ section_id: section.id }), place)
  })
})
