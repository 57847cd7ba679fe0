import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { TaskFilters } from '#queries/task_filters'
import { TaskList } from '#queries/task_list'
import { createUser, freshWorld, personOf } from '#tests/support/world'

/** The index that a list is read from, already in its order. */
const READ_FROM: Array<[string, TaskFilters, string]> = [
  ['by due day', {}, 'tasks_by_due'],
  ['overdue', { due: 'overdue' }, 'tasks_by_due'],
  ['within a week', { due: 'week' }, 'tasks_by_due'],
  ['by priority', { sort: 'priority' }, 'tasks_by_priority'],
  ['of one priority, the newest first', { sort: 'priority', priority: 2 }, 'tasks_by_priority'],
  ['by title', { sort: 'title' }, 'tasks_by_title'],
  ['the inbox', { project: 'none', sort: 'position' }, 'tasks_by_project'],
  ['a section', { project: 1, section: 1, sort: 'position' }, 'tasks_by_project'],
  [
    'a project without section',
    { project: 1, section: 'none', sort: 'position' },
    'tasks_by_project',
  ],
  ['found by a word that is everywhere', { q: 'the' }, 'tasks_by_due'],
  ['found whatever its state', { q: 'the', status: 'any' }, 'tasks_by_due'],
  ['what is done', { status: 'closed', sort: 'closed' }, 'tasks_by_closed'],
]

test.group('Lists are read from an index', (group) => {
  freshWorld(group)

  test('a list needs no sorting: {0}')
    .with(READ_FROM)
    .run(async ({ assert }, [name, filters, index]) => {
      if (db.connection().dialect.name === 'postgres') return
      const [part] = new TaskList(personOf(await createUser()), filters).parts(51)
      const { sql, bindings } = part.toSQL()
      const plan = await db.rawQuery(`explain query plan ${sql}`, bindings as any[])
      const steps = plan.map(({ detail }: { detail: string }) => detail).join('\n')
      assert.include(steps, `SEARCH tasks USING INDEX ${index}`, name)
      assert.notInclude(steps, 'TEMP B-TREE FOR ORDER', name)
      assert.notMatch(steps, /SCAN tasks(?!_)/, name)
    })
})
