import type { HttpContext } from '@adonisjs/core/http'
import { presentCapture } from '#presenters/quick_add'
import { wantsFragment } from '#services/page/fragment'
import { newTask } from '#services/tasks/add'
import { knownProjects, readLines } from '#services/tasks/capture'
import { quickAddPreviewValidator } from '#validators/task'

/** What a line would become, as chips. Without scripts the whole page, with what was typed. */
export default class PreviewsController {
  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(quickAddPreviewValidator)
    if (!wantsFragment(ctx)) return newTask(ctx)

    const person = ctx.person!
    const projects = await knownProjects(person)
    const captured = presentCapture(readLines(input, projects, person), person, projects)
    return ctx.view.render('pages/quick_add/preview', { captured })
  }
}
