import type { HttpContext } from '@adonisjs/core/http'
import { applyBy } from '#services/library/apply'
import { itemOf, showItem } from '#services/library/show'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { applicationForm } from '#validators/item'

/** The task with which something that was learned is put to use. */
export default class TasksController {
  create(ctx: HttpContext) {
    return showItem(ctx)
  }

  async store(ctx: HttpContext) {
    const person = ctx.person!
    const item = await itemOf(ctx)
    const { text } = await ctx.request.validateUsing(applicationForm)
    const read = await applyBy(text, item, person)
    const data = { title: item.name, task: read.title }
    await change(ctx, 'items.changes.applied', data, (set) => read.add(set))
    return back(ctx, `/library/${item.id}`)
  }
}
