import type { HttpContext } from '@adonisjs/core/http'
import { presentCapture } from '#presenters/quick_add'
import { wantsFragment } from '#services/page/fragment'
import { knownProjects, readLines } from '#services/tasks/capture'
import { quickAddPreviewValidator } from '#validators/task'

/** What a line would become, as chips. Without scripts the whole page, with what was typed. */
export default class PreviewsController {
  async store(ctx: HttpContext) {
    const { request, view } = ctx
    const person = ctx.person!
    const input = await request.validateUsing(quickAddPreviewValidator)
    const projects = await knownProjects(person)
    const captured = presentCapture(readLines(input, projects, person), person, projects)
    if (wantsFragment(ctx)) return view.render('pages/quick_add/preview', { captured })
    return view.render('pages/tasks/create', {
      captured,
      text: input.text ?? '',
      context: {},
      placeOptions: [],
      from: null,
    })
  }
}
