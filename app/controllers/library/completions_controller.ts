import type { HttpContext } from '@adonisjs/core/http'
import { completionPage } from '#presenters/item_completion'
import { readCompletion } from '#services/library/complete'
import { itemOf } from '#services/library/show'
import { change } from '#services/page/change'
import { completionForm } from '#validators/item'

/** From finished to one sentence of evidence. It can be left out, and made up for later. */
export default class CompletionsController {
  async create(ctx: HttpContext) {
    const item = await itemOf(ctx)
    return ctx.view.render('pages/library/completion', await completionPage(item, ctx.person!))
  }

  async store(ctx: HttpContext) {
    const item = await itemOf(ctx)
    const read = await readCompletion(
      await ctx.request.validateUsing(completionForm),
      item,
      ctx.person!
    )
    const label = read.claim ? 'items.changes.shown' : 'items.changes.finished'
    const data = { title: item.name, what: read.claim?.title ?? '' }
    await change(ctx, label, data, (set) => read.complete(set))
    return ctx.response.redirect().toPath(`/library/${item.id}`)
  }
}
