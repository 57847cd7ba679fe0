import type { HttpContext } from '@adonisjs/core/http'
import Remark from '#models/remark'
import { readFollowUp, refuseSecondTask } from '#services/feedback/follow_up'
import { showRemark } from '#services/feedback/show'
import { change } from '#services/page/change'
import { followUpForm } from '#validators/remark'

/** What one will do about a remark. The words of a task are read where a remark is not, and tell nothing of it. */
export default class TasksController {
  create(ctx: HttpContext) {
    return showRemark(ctx)
  }

  async store(ctx: HttpContext) {
    const person = ctx.person!
    const remark = await Remark.kept(person).where('id', ctx.params.remark_id).firstOrFail()
    const { text } = await ctx.request.validateUsing(followUpForm)
    await refuseSecondTask(remark, person)
    const read = await readFollowUp(text, person)
    await change(ctx, 'feedback.changes.followed_up', { task: read.title }, (set) =>
      read.add(set, remark)
    )
    return ctx.response.redirect().toPath(`/feedback/${remark.id}`)
  }

  async destroy(ctx: HttpContext) {
    const remark = await Remark.kept(ctx.person!).where('id', ctx.params.remark_id).firstOrFail()
    await change(ctx, 'feedback.changes.unlinked', {}, (set) => remark.leaveTask(set))
    return ctx.response.redirect().toPath(`/feedback/${remark.id}`)
  }
}
