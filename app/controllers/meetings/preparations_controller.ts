import type { HttpContext } from '@adonisjs/core/http'
import { findMeeting } from '#services/meetings/find'
import { showMeeting } from '#services/meetings/show'
import { rewriteMeeting } from '#services/meetings/write'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { preparationForm } from '#validators/meeting'

/** What is thought of before a meeting, and that it was. */
export default class PreparationsController {
  show(ctx: HttpContext) {
    return showMeeting(ctx, 'prepare')
  }

  async store(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const { now } = ctx.person!.clock
    await change(ctx, 'meetings.changes.prepared', { title: meeting.title }, (set) =>
      meeting.prepare(set, now)
    )
    return back(ctx, `/meetings/${meeting.id}`)
  }

  async update(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const { preparation } = await ctx.request.validateUsing(preparationForm)
    await change(ctx, 'meetings.changes.changed', { title: meeting.title }, (set) =>
      rewriteMeeting(set, ctx.person!, meeting, { preparation: preparation ?? '' })
    )
    return back(ctx, `/meetings/${meeting.id}/preparation`)
  }

  async destroy(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    await change(ctx, 'meetings.changes.unprepared', { title: meeting.title }, (set) =>
      meeting.prepare(set, null)
    )
    return back(ctx, `/meetings/${meeting.id}`)
  }
}
