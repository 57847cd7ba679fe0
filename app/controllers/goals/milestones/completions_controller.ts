import type { HttpContext } from '@adonisjs/core/http'
import { findKeyResult } from '#services/goals/find'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** A milestone is done on a day, or not done after all. */
export default class CompletionsController {
  store(ctx: HttpContext) {
    return this.#set(ctx, 'goals.changes.milestone_done', ctx.person!.today)
  }

  destroy(ctx: HttpContext) {
    return this.#set(ctx, 'goals.changes.milestone_reopened', null)
  }

  async #set(ctx: HttpContext, label: string, doneOn: string | null) {
    const { goal, keyResult } = await findKeyResult(ctx)
    const { milestone_id: id } = ctx.params
    const milestone = await keyResult.milestones().where('id', id).firstOrFail()
    // done twice, it was done the first time
    const since = doneOn && (milestone.doneOn ?? doneOn)
    await change(ctx, label, { title: milestone.title }, (set) =>
      set.save(milestone.merge({ doneOn: since }))
    )
    return back(ctx, `/goals/${goal.id}`)
  }
}
