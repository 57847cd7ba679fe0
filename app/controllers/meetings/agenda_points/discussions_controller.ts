import type { HttpContext } from '@adonisjs/core/http'
import { findMeeting, pointOf } from '#services/meetings/find'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** A point was discussed, or was not after all: then it waits again. */
export default class DiscussionsController {
  async store(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const person = ctx.person!
    const point = await pointOf(meeting, ctx.params.agenda_point_id, person)
    await change(ctx, 'meetings.changes.point_discussed', { title: point.title }, (set) =>
      point.discuss(set, meeting, person.clock.now)
    )
    return back(ctx, `/meetings/${meeting.id}/hold`)
  }

  async destroy(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const point = await pointOf(meeting, ctx.params.agenda_point_id, ctx.person!)
    await change(ctx, 'meetings.changes.point_reopened', { title: point.title }, (set) =>
      point.reopen(set)
    )
    return back(ctx, `/meetings/${meeting.id}/hold`)
  }
}
