import type { HttpContext } from '@adonisjs/core/http'
import Goal from '#models/goal'
import { showGoal } from '#services/goals/show'
import { readTasks, taskToLink } from '#services/goals/tasks'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { goalTaskForm } from '#validators/goal'

/** The tasks that serve a goal: new ones in the words of quick add, or one that is there. */
export default class TasksController {
  create(ctx: HttpContext) {
    return showGoal(ctx)
  }

  async store(ctx: HttpContext) {
    const { params, request } = ctx
    const person = ctx.person!
    const goal = await Goal.kept(person).where('id', params.goal_id).firstOrFail()
    const { task_id: id, text = '' } = await request.validateUsing(goalTaskForm)
    const { title } = goal
    if (id) {
      const task = await taskToLink(id, person)
      await change(ctx, 'goals.changes.task_linked', { title, task: task.title }, (set) =>
        goal.link(set, task)
      )
    } else {
      const read = await readTasks(text, person)
      const data = { title, task: read.title, count: read.count }
      await change(ctx, 'goals.changes.tasks_added', data, (set) => read.add(set, goal))
    }
    return back(ctx, `/goals/${goal.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { params, person } = ctx
    const goal = await Goal.kept(person!).where('id', params.goal_id).firstOrFail()
    await change(ctx, 'goals.changes.task_unlinked', { title: goal.title }, (set) =>
      goal.unlink(set, params.id)
    )
    return back(ctx, `/goals/${goal.id}`)
  }
}
