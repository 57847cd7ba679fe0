import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import Project from '#models/project'
import Task from '#models/task'
import { quietCommands, runCommand } from '#tests/support/commands'
import { changing, createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'
import ContactsAdd from '../../../commands/contacts/add.js'
import ContactsFind from '../../../commands/contacts/find.js'
import TasksAdd from '../../../commands/tasks/add.js'
import TasksDone from '../../../commands/tasks/done.js'
import TasksList from '../../../commands/tasks/list.js'
import TasksParse from '../../../commands/tasks/parse.js'
import TasksPlan from '../../../commands/tasks/plan.js'
import Today from '../../../commands/today.js'

test.group('Commands | Tasks', (group) => {
  freshWorld(group)
  freezeClock(group)
  quietCommands(group)

  test('words become a task as in quick add', async ({ assert }) => {
    const user = await createUser()
    const { lines, code } = await runCommand(TasksAdd, ['Call', 'Ana', 'tomorrow', '3pm', '!high'])
    assert.equal(code, 0)
    const task = await Task.of(user).firstOrFail()
    assert.deepEqual([task.title, task.dueOn, task.dueTime], ['Call Ana', '2026-11-21', '15:00'])
    assert.equal(lines[0].trim(), `${task.id}  [ ] Call Ana  (due 2026-11-21 15:00 !high)`)
  })

  test('lines of standard input become tasks with their steps, as one change', async ({
    assert,
  }) => {
    const user = await createUser()
    const text = Array.from({ length: 150 }, (_, at) => `Task ${at}\n  Step ${at}\n`).join('')
    assert.equal((await runCommand(TasksAdd, ['--stdin', '--dry-run'], text)).code, 0)
    assert.lengthOf(await Task.of(user), 0)

    assert.equal((await runCommand(TasksAdd, ['--stdin'], text)).code, 0)
    const tasks = await Task.of(user).orderBy('id')
    assert.lengthOf(tasks, 300)
    for (const step of tasks.filter(({ title }) => title.startsWith('Step'))) {
      const above = tasks.find(({ id }) => id === step.parentId)!
      assert.equal(above.title, step.title.replace('Step', 'Task'))
    }
    assert.lengthOf(await ChangeSet.all(), 1)
  })

  test('a project that does not exist is made only when asked for', async ({ assert }) => {
    const user = await createUser()
    const refused = await runCommand(TasksAdd, ['Write', 'it', '#novel'])
    assert.equal(refused.code, 1)
    assert.lengthOf(await Task.of(user), 0)
    await runCommand(TasksAdd, ['Write', 'it', '#novel', '--new-projects'])
    const project = await Project.of(user).firstOrFail()
    assert.equal((await Task.of(user).firstOrFail()).projectId, project.id)
  })

  test('lines are read as someone would mean them', async ({ assert }) => {
    const user = await createUser({ timeZone: 'Pacific/Auckland' })
    await changing(user, (change) => change.create(Project, { name: 'Moving house' }))
    const parse = (...flags: string[]) =>
      runCommand(TasksParse as any, ['Pack today #moving', '--json', ...flags])
    const { json } = await parse('--user', user.email)
    assert.deepEqual([json.due_on, json.project], ['2026-11-20', 'Moving house'])
    const late = await parse('--user', user.email, '--now', '2026-11-20T12:00:00Z')
    assert.equal(late.json.due_on, '2026-11-21')
    assert.equal((await parse('--user', 'nobody@example.com')).code, 1)
  })

  test('tasks are listed by what is asked for', async ({ assert }) => {
    const user = await createUser()
    await createTask(user, { title: 'Water the plants' })
    await createTask(user, { title: 'Send the report', dueOn: '2026-11-20' })
    const due = await runCommand(TasksList, ['--due', 'today', '--json'])
    assert.deepEqual(
      due.json.map(({ title }: any) => title),
      ['Send the report']
    )
    const wrong = await runCommand(TasksList, ['--due', 'someday'])
    assert.equal(wrong.code, 1)
  })

  test('all named tasks are done, or none of them', async ({ assert }) => {
    const user = await createUser()
    const one = await createTask(user)
    const two = await createTask(user)
    const theirs = await createTask(await createUser())
    const mine = ['--user', user.email]
    const ids = [one, two].map(({ id }) => String(id))

    const refused = await runCommand(TasksDone, [...ids, String(theirs.id), ...mine])
    assert.equal(refused.code, 1)
    assert.equal((await one.refresh()).status, 'open')
    assert.equal((await runCommand(TasksDone, [...ids, ...mine])).code, 0)
    assert.equal((await one.refresh()).status, 'done')
    assert.equal((await theirs.refresh()).status, 'open')
    await runCommand(TasksDone, [ids[0], '--undo', ...mine])
    assert.equal((await one.refresh()).status, 'open')
  })

  test('a task is planned for a day and for none', async ({ assert }) => {
    const task = await createTask(await createUser())
    const plan = async (...flags: string[]) => {
      const { code } = await runCommand(TasksPlan, [String(task.id), ...flags])
      return [code, (await task.refresh()).plannedOn]
    }
    assert.deepEqual(await plan(), [0, '2026-11-20'])
    assert.deepEqual(await plan('--day', 'tomorrow'), [0, '2026-11-21'])
    assert.deepEqual(await plan('--day', '2026-12-01'), [0, '2026-12-01'])
    assert.deepEqual(await plan('--day', '2026-02-30'), [1, '2026-12-01'])
    assert.deepEqual(await plan('--day', 'none'), [0, null])
  })

  test('a day is shown with its focus and what waits', async ({ assert }) => {
    const user = await createUser()
    await createTask(user, {
      title: 'Send the report',
      plannedOn: '2026-11-20',
      estimateMinutes: 30,
    })
    await createTask(user, { title: 'Pay the rent', dueOn: '2026-11-19' })
    const { lines } = await runCommand(Today, [])
    const at = (text: string) => lines.findIndex((line) => line.includes(text))
    assert.include(lines[0], '2026-11-20  30 of')
    assert.isBelow(at('Send the report'), at('Waiting'))
    assert.isAbove(at('Pay the rent'), at('Waiting'))
    const { json } = await runCommand(Today, ['--day', 'tomorrow', '--json'])
    assert.deepEqual([json.day, json.focus], ['2026-11-21', []])
    assert.equal((await runCommand(Today, ['--day', 'someday'])).code, 1)
  })

  test('contacts are added and found by their words', async ({ assert }) => {
    await createUser()
    await runCommand(ContactsAdd, ['Ana Silva', '--company', 'Northwind'])
    await runCommand(ContactsAdd, ['--stdin'], '{"full_name":"Ben Ode"}\nCleo Park\n')
    const names = async (...words: string[]) =>
      (await runCommand(ContactsFind, [...words, '--json'])).json.map((one: any) => one.full_name)
    assert.deepEqual(await names('northw'), ['Ana Silva'])
    assert.deepEqual(await names(), ['Ana Silva', 'Ben Ode', 'Cleo Park'])
  })
})
