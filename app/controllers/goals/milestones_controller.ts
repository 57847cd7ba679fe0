import type { HttpContext } from '@adonisjs/core/http'
import { formValues } from '#presenters/area'
import { findKeyResult } from '#services/goals/find'
import { refuseWithoutMilestones } from '#services/goals/read'
import { showGoal } from '#services/goals/show'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { milestoneForm } from '#validators/key_result'

/** The steps of a key result. */
export default class MilestonesController {
  async create(ctx: HttpContext) {
    const { keyResult } = await findKeyResult(ctx)
    refuseWithoutMilestones(keyResult, ctx.person!)
    return showGoal(ctx)
  }

  async store(ctx: HttpContext) {
    const { goal, keyResult } = await findKeyResult(ctx)
    const { title, due_on: dueOn = null } = await ctx.request.validateUsing(milestoneForm)
    refuseWithoutMilestones(keyResult, ctx.person!)
    await change(ctx, 'goals.changes.milestone_added', { title }, (set) =>
      keyResult.addMilestone(set, title, dueOn)
    )
    return back(ctx, `/goals/${goal.id}`)
  }

  async edit(ctx: HttpContext) {
    const { goal, keyResult } = await findKeyResult(ctx)
    const milestone = await keyResult.milestones().where('id', ctx.params.id).firstOrFail()
    const values = formValues(milestone, ctx.person!)
    const page = { goal, keyResult, milestone, values }
    return ctx.view.render('pages/goals/milestones/edit', page)
  }

  async update(ctx: HttpContext) {
    const { goal, keyResult } = await findKeyResult(ctx)
    const milestone = await keyResult.milestones().where('id', ctx.params.id).firstOrFail()
    const { title, due_on: dueOn = null } = await ctx.request.validateUsing(milestoneForm)
    await change(ctx, 'goals.changes.milestone_changed', { title }, (set) =>
      set.save(milestone.merge({ title, dueOn }))
    )
    return ctx.response.redirect().toPath(`/goals/${goal.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { goal, keyResult } = await findKeyResult(ctx)
    const milestone = await keyResult.milestones().where('id', ctx.params.id).firstOrFail()
    const { title } = milestone
    await change(ctx, 'goals.changes.milestone_removed', { title }, (set) => set.delete(milestone))
    return back(ctx, `/goals/${goal.id}`)
  }
}
