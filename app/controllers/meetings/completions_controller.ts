import type { HttpContext } from '@adonisjs/core/http'
import { findMeeting } from '#services/meetings/find'
import { change } from '#services/page/change'

/** A meeting is closed when it is over, which may be before its time; or not over after all. */
export default class CompletionsController {
  async store(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const { now } = ctx.person!.clock
    await change(ctx, 'meetings.changes.closed', { title: meeting.title }, (set) =>
      meeting.close(set, now)
    )
    return ctx.response.redirect().toPath(`/meetings/${meeting.id}/minutes`)
  }

  async destroy(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    await change(ctx, 'meetings.changes.reopened', { title: meeting.title }, (set) =>
      meeting.close(set, null)
    )
    return ctx.response.redirect().toPath(`/meetings/${meeting.id}/hold`)
  }
}
