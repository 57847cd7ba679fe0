import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { captureTasks, checkCapture, knownProjects, readLines } from '#services/tasks/capture'
import { readParent } from '#services/tasks/read'
import { showTask } from '#services/tasks/show'
import { subtaskValidator } from '#validators/task'

/** The steps of a task, added a line at a time or several at once. */
export default class SubtasksController {
  create(ctx: HttpContext) {
    return showTask(ctx)
  }

  async store(ctx: HttpContext) {
    const { params, request } = ctx
    const person = ctx.person!
    const task = await Task.kept(person).where('id', params.task_id).firstOrFail()
    const { text } = await request.validateUsing(subtaskValidator)
    const parent = await readParent(task.id, person, 'text')
    const projects = await knownProjects(person)
    // a project is made in quick add, where it can be asked about
    const { newProjects } = readLines({ text }, projects, person)
    const captured = readLines({ text, asked_projects: newProjects }, projects, person)
    checkCapture(captured, {}, person)

    const { lines } = captured
    const data = { title: lines[0].title, count: lines.length }
    await change(ctx, 'tasks.changes.added', data, (set) =>
      captureTasks(set, captured, projects, { parent, plannedOn: null, dueOn: null }, person)
    )
    return back(ctx, `/tasks/${task.id}`)
  }
}
