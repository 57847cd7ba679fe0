import type { HttpContext } from '@adonisjs/core/http'
import { formValues } from '#presenters/area'
import { findMeeting } from '#services/meetings/find'
import { showMeeting } from '#services/meetings/show'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { decisionForm } from '#validators/meeting'

/** What was decided. */
export default class DecisionsController {
  create(ctx: HttpContext) {
    return showMeeting(ctx, 'hold')
  }

  async store(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const { text } = await ctx.request.validateUsing(decisionForm)
    await change(ctx, 'meetings.changes.decided', { text }, (set) => meeting.decide(set, text))
    return back(ctx, `/meetings/${meeting.id}/hold`)
  }

  async edit(ctx: HttpContext) {
    const { meeting, decision } = await find(ctx)
    const values = formValues(decision, ctx.person!)
    return ctx.view.render('pages/meetings/decisions/edit', { meeting, decision, values })
  }

  async update(ctx: HttpContext) {
    const { meeting, decision } = await find(ctx)
    const { text } = await ctx.request.validateUsing(decisionForm)
    await change(ctx, 'meetings.changes.decision_changed', { text }, (set) =>
      set.save(decision.merge({ text }))
    )
    return ctx.response.redirect().toPath(`/meetings/${meeting.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { meeting, decision } = await find(ctx)
    const { text } = decision
    await change(ctx, 'meetings.changes.decision_removed', { text }, (set) => set.delete(decision))
    return back(ctx, `/meetings/${meeting.id}`)
  }
}

async function find(ctx: HttpContext) {
  const meeting = await findMeeting(ctx)
  return { meeting, decision: await meeting.decisions().where('id', ctx.params.id).firstOrFail() }
}
