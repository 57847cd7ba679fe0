import type { HttpContext } from '@adonisjs/core/http'
import { placeAmong } from '#models/mixins/ordering'
import { findMeeting } from '#services/meetings/find'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { placeFrom, positionValidator } from '#validators/position'

/** The place of a point among those of its own meeting. */
export default class PositionsController {
  async update(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const point = await meeting.points().where('id', ctx.params.agenda_point_id).firstOrFail()
    const place = placeFrom(await ctx.request.validateUsing(positionValidator))
    await change(ctx, 'meetings.changes.point_moved', { title: point.title }, (set) =>
      placeAmong(set, point, () => meeting.points(set.trx), place)
    )
    return back(ctx, `/meetings/${meeting.id}`)
  }
}
