import type { HttpContext } from '@adonisjs/core/http'
import { findMeeting } from '#services/meetings/find'
import { showMeeting } from '#services/meetings/show'
import { rewriteMeeting } from '#services/meetings/write'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { shown } from '#services/page/shown'
import { preparationForm } from '#validators/meeting'

/** What is thought of before a meeting, and that it was. */
export default class PreparationsController {
  show(ctx: HttpContext) {
    return showMeeting(ctx, 'prepare')
  }

  /** Keeps what was typed, also when the button pressed says that the meeting is prepared with it. */
  async update(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const { preparation, seen, prepared } = await ctx.request.validateUsing(preparationForm)
    const text = preparation ?? ''
    // another window wrote meanwhile: both texts are shown and nothing is lost
    if (
      seen &&
      seen !== shown({ preparation: meeting.preparation }) &&
      text !== meeting.preparation
    ) {
      ctx.response.status(409)
      return showMeeting(ctx, 'prepare', { typed: text, isConflict: true })
    }
    const label = prepared ? 'meetings.changes.prepared' : 'meetings.changes.changed'
    await change(ctx, label, { title: meeting.title }, async (set) => {
      await rewriteMeeting(set, ctx.person!, meeting, { preparation: text })
      if (prepared) await meeting.prepare(set, ctx.person!.clock.now)
    })
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
