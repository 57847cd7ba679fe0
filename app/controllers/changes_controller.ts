import type { HttpContext } from '@adonisjs/core/http'
import { presentChanges } from '#presenters/change_history'
import { changeHistory } from '#queries/change_history'

/** What the person changed, the newest first, each to be taken back. */
export default class ChangesController {
  async index({ request, view, ...ctx }: HttpContext) {
    const before = String(request.qs().before ?? '')
    const cursor = /^[1-9]\d{0,8}$/.test(before) ? Number(before) : null
    const { rows, next } = await changeHistory(ctx.person!, cursor)
    return view.render('pages/changes/index', {
      days: presentChanges(rows, ctx.person!),
      next: next && `/changes?before=${next}`,
    })
  }
}
