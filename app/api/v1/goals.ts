import goalParts from '#api/v1/goal_parts'
import { taskShape } from '#api/v1/shapes/task'
import { partsOfTask } from '#api/v1/task_list'
import Goal from '#models/goal'
import { goalTable } from '#queries/goals'
import { actsOn } from '#services/api/acts'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { extent, paging } from '#services/api/list'
import { answers, reads, takes } from '#services/api/operation'
import { own } from '#services/api/own'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { readGoal } from '#services/goals/read'
import { taskToLink } from '#services/goals/tasks'
import { goalEmpty, goalTaskValidator, goalValidators } from '#validators/goal'

const input = {
  title: 'Give a talk at the conference',
  why: 'To be known for **calm** migrations.',
  status: 'open',
  starts_on: '2026-09-01',
  due_on: '2027-03-15',
}
const output = {
  ...{ id: 1, ...input, closed_on: null, progress: 0.4, pace: -0.02, confidence: 4 },
  ...{ next_task_id: 12, ...EXAMPLE_MOMENTS },
}
const verbs = areaVerbs(Goal)

export default [
  ...resource({
    name: 'goals',
    one: 'a goal',
    many: 'goals',
    model: Goal,
    table: goalTable,
    validators: goalValidators,
    empty: { ...goalEmpty, status: 'open' },
    verbs: {
      create: (call) => verbs.create!({ ...call, input: readGoal(call.input, call.person) }),
      update: (call, goal: Goal) =>
        verbs.update({ ...call, input: readGoal(call.input, call.person, goal) }, goal),
      remove: verbs.remove,
    },
    examples: { input, output },
  }),
  ...goalParts,
  reads({
    name: 'goals.tasks.index',
    area: 'goals',
    method: 'GET',
    path: '/goals/:goal_id/tasks',
    summary: 'List the tasks that serve a goal',
    scope: 'tasks:read',
    query: { ...paging, ...extent(taskShape) },
    answer: answers.page(taskShape),
    async run(call) {
      const goal = await own(Goal, call, call.params.goal_id)
      const byId = { ...call, query: { ...call.query, sort: 'id' } }
      return partsOfTask.page(byId, (query) =>
        query.whereIn('id', (links) =>
          links.from('goal_tasks').where('goal_id', goal.id).select('task_id')
        )
      )
    },
  }),
  ...actsOn({ area: 'goals', path: '/goals/:goal_id', model: Goal, table: goalTable }, [
    {
      name: 'goals.tasks.store',
      method: 'POST',
      path: '/tasks',
      summary: 'Let a task serve a goal',
      description: 'Without key results, the share of its tasks that are done is its progress.',
      body: takes.json(goalTaskValidator, { example: { task_id: 12 } }),
      run: async ({ change, client, input: { task_id: id }, label, person }, goal) => {
        const task = await taskToLink(id, person, client)
        label('goals.changes.task_linked', { title: goal.title, task: task.title })
        await goal.link(change, task)
      },
    },
    {
      name: 'goals.tasks.destroy',
      method: 'DELETE',
      path: '/tasks/:id',
      summary: 'Let a task no longer serve a goal',
      run: async ({ change, label, params }, goal) => {
        label('goals.changes.task_unlinked', { title: goal.title })
        await goal.unlink(change, params.id)
      },
    },
  ]),
]
