import type { HttpContext } from '@adonisjs/core/http'
import { remarkChoices } from '#presenters/remark_page'
import { writeRemark } from '#services/feedback/write'
import { returnPath } from '#services/page/back'
import { change } from '#services/page/change'
import { askForm } from '#validators/remark'

/** Somebody is asked for feedback, and it is waited for. */
export default class AsksController {
  async create({ person, request, view }: HttpContext) {
    const { contact_id: contact, context } = request.qs()
    const values = {
      contact_id: typeof contact === 'string' ? contact : '',
      context: typeof context === 'string' ? context.slice(0, 200) : '',
      asked_on: person!.today,
    }
    return view.render('pages/feedback/ask', { ...(await remarkChoices(person!)), values })
  }

  async store(ctx: HttpContext) {
    const person = ctx.person!
    const { asked_on: askedOn, ...input } = await ctx.request.validateUsing(askForm)
    const remark = await change(ctx, 'feedback.changes.asked', { title: input.context }, (set) =>
      writeRemark(set, person, { ...input, asked_on: askedOn ?? person.today })
    )
    return ctx.response.redirect(returnPath(ctx, `/feedback/${remark.id}`))
  }
}
