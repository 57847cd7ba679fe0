import type { HttpContext } from '@adonisjs/core/http'
import { formValues } from '#presenters/area'
import { findMeeting, pointOf } from '#services/meetings/find'
import { showMeeting } from '#services/meetings/show'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { agendaPointForm } from '#validators/meeting'

/** What is to be talked about, in order. */
export default class AgendaPointsController {
  create(ctx: HttpContext) {
    return showMeeting(ctx)
  }

  async store(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const { title, minutes } = await ctx.request.validateUsing(agendaPointForm)
    await change(ctx, 'meetings.changes.point_added', { title }, (set) =>
      meeting.addPoint(set, title, minutes || null)
    )
    return back(ctx, `/meetings/${meeting.id}`)
  }

  async edit(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const point = await pointOf(meeting, ctx.params.id, ctx.person!)
    const values = formValues(point, ctx.person!)
    return ctx.view.render('pages/meetings/agenda_points/edit', { meeting, point, values })
  }

  async update(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const point = await pointOf(meeting, ctx.params.id, ctx.person!)
    const { title, minutes } = await ctx.request.validateUsing(agendaPointForm)
    await change(ctx, 'meetings.changes.point_changed', { title }, (set) =>
      set.save(point.merge({ title, minutes: minutes || null }))
    )
    return ctx.response.redirect().toPath(`/meetings/${meeting.id}`)
  }

  async destroy(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const point = await pointOf(meeting, ctx.params.id, ctx.person!)
    const { title } = point
    await change(ctx, 'meetings.changes.point_removed', { title }, (set) => set.delete(point))
    return back(ctx, `/meetings/${meeting.id}`)
  }
}
