import { test } from '@japa/runner'
import type User from '#models/user'
import Section from '#models/section'
import { addDays } from '#services/calendar/day'
import { countQueries } from '#tests/support/queries'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

const TODAY = '2026-11-20'

/** Somebody whose every list has `count` rows with all that a row can carry. */
async function someoneWith(count: number) {
  const user = await createUser()
  const project = await createProject(user)
  const section = await changing(user, (change) => Section.add(change, project, 'Doing'))
  for (let at = 0; at < count; at++) {
    const task = await createTask(user, {
      title: `Task ${at}`,
      projectId: at % 2 ? project.id : null,
      sectionId: at % 4 === 1 ? section.id : null,
      priority: at % 5,
      position: at,
      dueOn: addDays(TODAY, (at % 12) - 2),
      plannedOn: at % 3 ? null : addDays(TODAY, at % 5),
      recurrence: at % 7 ? null : 'FREQ=WEEKLY',
      recurrenceAnchor: at % 7 ? null : TODAY,
      estimateMinutes: 30,
    })
    await changing(user, (change) => task.setTags(change, [`tag ${at % 6}`]))
    await createTask(user, { title: `Step ${at}`, parentId: task.id })
    await createTask(user, {
      title: `Done ${at}`,
      status: 'done',
      projectId: project.id,
      closedOn: addDays(TODAY, -(at % 9)),
      closedAt: task.createdAt,
    })
  }
  return { user, project }
}

const PAGES: Record<string, (world: { project: { id: number } }) => string> = {
  'the inbox': () => '/inbox',
  'upcoming': () => '/upcoming',
  'all tasks': () => '/tasks',
  'all tasks by project': () => '/tasks?group=project',
  'all tasks by tag': () => '/tasks?group=tag&status=any',
  'all tasks by priority': () => '/tasks?group=priority&sort=newest',
  'a search': () => '/tasks?q=task&status=any',
  'what is done': () => '/tasks/done',
  'a month': () => '/calendar',
  'a week': () => '/calendar?view=week',
  'projects': () => '/projects',
  'a project': ({ project }) => `/projects/${project.id}?completed=1`,
  'a board': ({ project }) => `/projects/${project.id}/board`,
  'tags': () => '/tags',
  'filters': () => '/filters',
}

test.group('Lists ask the database a few questions, however long they are', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('the number of queries stays the same from 5 rows to 50, and under 12', async ({
    client,
    assert,
  }) => {
    const few = await someoneWith(5)
    const many = await someoneWith(50)
    const visit = (world: { user: User; project: { id: number } }, path: (typeof PAGES)[string]) =>
      countQueries(async () => {
        const response = await client.get(path(world)).loginAs(world.user)
        response.assertStatus(200)
      })

    for (const [name, path] of Object.entries(PAGES)) {
      const [little, much] = [await visit(few, path), await visit(many, path)]
      assert.isAbove(little, 0, name)
      assert.isAtMost(much, little, `${name}: more rows, more queries`)
      assert.isAtMost(much, 12, name)
    }
  })
})
