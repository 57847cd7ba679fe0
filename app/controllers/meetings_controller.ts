import type { HttpContext } from '@adonisjs/core/http'
import { meetingFormPage, newMeetingForm } from '#presenters/meeting_form'
import { meetingListPage } from '#presenters/meeting_list'
import { findMeeting } from '#services/meetings/find'
import { showMeeting } from '#services/meetings/show'
import { rewriteMeeting, writeMeeting } from '#services/meetings/write'
import { change } from '#services/page/change'
import { inZoneOf, whole } from '#validators/area'
import { meetingForm, meetingFormEmpty } from '#validators/meeting'

export default class MeetingsController {
  async index({ person, request, view }: HttpContext) {
    return view.render('pages/meetings/index', await meetingListPage(person!, request.qs()))
  }

  async create({ person, request, view }: HttpContext) {
    return view.render('pages/meetings/create', await newMeetingForm(person!, request.qs()))
  }

  async store(ctx: HttpContext) {
    const { person, request, response } = ctx
    const sent = await request.validateUsing(meetingForm.create, inZoneOf(person!))
    const input = whole(sent, meetingFormEmpty) as any
    const meeting = await change(ctx, 'meetings.changes.created', { title: sent.title }, (set) =>
      writeMeeting(set, person!, input)
    )
    return response.redirect().toPath(`/meetings/${meeting.id}`)
  }

  show(ctx: HttpContext) {
    return showMeeting(ctx)
  }

  async edit(ctx: HttpContext) {
    const page = await meetingFormPage(await findMeeting(ctx), ctx.person!)
    return ctx.view.render('pages/meetings/edit', page)
  }

  async update(ctx: HttpContext) {
    const { person, request, response, view } = ctx
    const meeting = await findMeeting(ctx)
    const { version, ...sent } = await request.validateUsing(meetingForm.update, inZoneOf(person!))
    if (version !== meeting.version) {
      // someone else, or another window, was faster: both versions are shown and nothing is written
      response.status(409)
      const { _csrf, ...typed } = request.body()
      ctx.session.flashMessages.update({ ...typed, inputErrorsBag: {} })
      view.share({ flashMessages: ctx.session.flashMessages })
      const page = await meetingFormPage(meeting, person!)
      return view.render('pages/meetings/edit', { ...page, isConflict: true })
    }
    const input = whole(sent, meetingFormEmpty) as any
    await change(ctx, 'meetings.changes.changed', { title: sent.title }, (set) =>
      rewriteMeeting(set, person!, meeting, input)
    )
    return response.redirect().toPath(`/meetings/${meeting.id}`)
  }

  async destroy(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    await change(ctx, 'meetings.changes.trashed', { title: meeting.title }, (set) =>
      meeting.trash(set, ctx.person!.clock.now)
    )
    return ctx.response.redirect().toPath('/meetings')
  }
}
