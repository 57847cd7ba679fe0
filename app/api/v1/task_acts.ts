import { tasks } from '#api/v1/task_list'
import Task from '#models/task'
import { actsOn } from '#services/api/acts'
import { takes } from '#services/api/operation'
import { moveTo, positionHelp } from '#services/api/placing'
import { ApiProblem } from '#services/api/problem'
import { dateOf, futureDay } from '#services/days/bounds'
import { moveUnder, nestingOf, otherTask, waitFor } from '#services/tasks/move'
import { readPlace } from '#services/tasks/read'
import { valuesOf } from '#services/tasks/values'
import { planValidator, putOffValidator } from '#validators/day'
import { taskPositionValidator } from '#validators/position'
import { blockerValidator, parentValidator } from '#validators/task'

/** What can be done to a task: each answers with the task as it is then. */
export default actsOn({ area: 'tasks', path: '/tasks/:task_id', model: Task, table: tasks }, [
  {
    name: 'tasks.completion.store',
    method: 'POST',
    path: '/completion',
    summary: 'Complete a task',
    description:
      'Its open steps are done along with it. A task that repeats is followed by its next occurrence, a task of its own with the same `series_id`.',
    run: async ({ change, label, person }, task) => {
      label('tasks.changes.completed', { title: task.title })
      await task.complete(change, person.clock)
    },
  },
  {
    name: 'tasks.completion.destroy',
    method: 'DELETE',
    path: '/completion',
    summary: 'Open a completed task again',
    run: async ({ change, label }, task) => {
      label('tasks.changes.reopened', { title: task.title })
      await task.reopen(change)
    },
  },
  {
    name: 'tasks.drop.store',
    method: 'POST',
    path: '/drop',
    summary: 'Drop a task',
    description: 'It will not be done, and its open steps with it.',
    run: async ({ change, label, person }, task) => {
      label('tasks.changes.dropped', { title: task.title })
      await task.drop(change, person.clock)
    },
  },
  {
    name: 'tasks.drop.destroy',
    method: 'DELETE',
    path: '/drop',
    summary: 'Take up a dropped task again',
    run: async ({ change, label }, task) => {
      label('tasks.changes.reopened', { title: task.title })
      await task.reopen(change)
    },
  },
  {
    name: 'tasks.skip.store',
    method: 'POST',
    path: '/skip',
    summary: 'Leave out one time of a task that repeats',
    run: async ({ change, label, person }, task) => {
      if (!task.recurs || !task.isOpen) {
        throw new ApiProblem('conflict', person.t('tasks.invalid.skip'))
      }
      label('tasks.changes.skipped', { title: task.title })
      await task.skip(change, person.clock)
    },
  },
  {
    name: 'tasks.plan.update',
    method: 'PUT',
    path: '/plan',
    summary: 'Plan a task for a day',
    description:
      'It goes to the end of the day’s focus. A leftover of a day that is over is carried.',
    body: takes.json(planValidator, { example: { day: '2026-11-23' } }),
    run: async ({ change, input, label, person }, task) => {
      const day = futureDay(input.day, person)
      label('today.changes.planned', { title: task.title, date: dateOf(day, person) })
      await task.planFor(change, day, person.clock)
    },
  },
  {
    name: 'tasks.plan.destroy',
    method: 'DELETE',
    path: '/plan',
    summary: 'Take a task off its day',
    run: async ({ change, label, person }, task) => {
      label('today.changes.unplanned', { title: task.title })
      await task.planFor(change, null, person.clock)
    },
  },
  {
    name: 'tasks.carries.store',
    method: 'POST',
    path: '/carries',
    summary: 'Carry a leftover to another day, or back to its list',
    description: 'That is counted. Without a day (null) it goes back to its list.',
    body: takes.json(putOffValidator, { example: { day: '2026-11-23' } }),
    run: async ({ change, input, label, person }, task) => {
      if (!task.isOpen) throw new ApiProblem('conflict', 'Only an open task can be carried.')
      const day = input.day && futureDay(input.day, person)
      const date = day && dateOf(day, person)
      label(day ? 'today.changes.carried' : 'today.changes.put_back', { title: task.title, date })
      await task.carryTo(change, day)
    },
  },
  {
    name: 'tasks.position.update',
    method: 'PUT',
    path: '/position',
    summary: 'Put a task into another place, or another list',
    description: `${positionHelp} With \`project_id\` or \`section_id\` (null for none) it goes to that list; with \`list\` as \`plan\` the place is one in its day’s focus.`,
    body: takes.json(taskPositionValidator, { example: { before_id: 12 } }),
    run: async ({ change, client, input, label, person }, task) => {
      label('lists.changes.moved', { title: task.title })
      if (input.list === 'plan' && task.plannedOn) {
        return moveTo(input, (place) => task.moveInPlan(change, place))
      }
      const now = valuesOf(task, [])
      const list = await readPlace(input, person, { client, now })
      await moveTo(input, (place) => task.moveInList(change, place, { list, today: person.today }))
    },
  },
  {
    name: 'tasks.parent.update',
    method: 'PUT',
    path: '/parent',
    summary: 'Make a task a step of another one',
    description: 'It goes to the end of its steps; with null it is a task of its own.',
    body: takes.json(parentValidator, { example: { parent_id: 12 } }),
    run: async ({ change, client, input, label, person }, task) => {
      const { parent_id: id } = input
      const parent = id ? await otherTask(id, 'parent_id', person, client) : null
      label(...nestingOf(task, parent))
      await moveUnder(change, task, parent, person)
    },
  },
  {
    name: 'tasks.parent.destroy',
    method: 'DELETE',
    path: '/parent',
    summary: 'Move a step one level up',
    run: async ({ change, label }, task) => {
      label('tasks.changes.out', { title: task.title })
      await task.moveOut(change)
    },
  },
  {
    name: 'tasks.blockers.store',
    method: 'POST',
    path: '/blockers',
    summary: 'Let a task wait for another one',
    body: takes.json(blockerValidator, { example: { blocker_id: 12 } }),
    run: async ({ change, client, input, label, person }, task) => {
      const blocker = await otherTask(input.blocker_id, 'blocker_id', person, client)
      label('tasks.changes.blocked', { title: task.title, by: blocker.title })
      await waitFor(change, task, blocker, person)
    },
  },
  {
    name: 'tasks.blockers.destroy',
    method: 'DELETE',
    path: '/blockers/:id',
    summary: 'Let a task no longer wait for another one',
    run: async ({ change, label, params }, task) => {
      label('tasks.changes.unblocked', { title: task.title })
      await task.unblockFrom(change, params.id)
    },
  },
  {
    name: 'tasks.timer.store',
    method: 'POST',
    path: '/timer',
    summary: 'Start the timer of a task',
    description: 'It runs for one task at a time: another one that runs is stopped.',
    run: async ({ change, label, person }, task) => {
      label('time.changes.started', { title: task.title })
      await task.startTimer(change, person.clock)
    },
  },
  {
    name: 'tasks.timer.destroy',
    method: 'DELETE',
    path: '/timer',
    summary: 'Stop the timer of a task',
    run: async ({ change, label, person }, task) => {
      label('time.changes.stopped', { title: task.title })
      await task.stopTimer(change, person.clock)
    },
  },
])
