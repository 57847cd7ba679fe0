import type { HttpContext } from '@adonisjs/core/http'
import Meeting from '#models/meeting'
import { areaList, formValues, presentHistory } from '#presenters/area'
import { meetingRow, presentMeeting } from '#presenters/meeting'
import { meetingTable } from '#queries/meetings'
import { readMeeting } from '#services/meetings/read'
import { change } from '#services/page/change'
import { whole, inZoneOf } from '#validators/area'
import { meetingEmpty, meetingForm } from '#validators/meeting'

export default class MeetingsController {
  async index({ person, request, view }: HttpContext) {
    const list = await areaList(person!, 'meetings', meetingTable, request.qs(), meetingRow)
    return view.render('pages/meetings/index', list)
  }

  create({ view }: HttpContext) {
    return view.render('pages/meetings/create', { values: {} })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(meetingForm.create, inZoneOf(ctx.person!))
    const title = input.title
    const values = readMeeting(whole(input, meetingEmpty), ctx.person!)
    const record = await change(ctx, 'meetings.changes.created', { title }, (set) =>
      Meeting.add(set, values)
    )
    return ctx.response.redirect().toPath(`/meetings/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await Meeting.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/meetings/show', {
      record: presentMeeting(record, person!),
      history: await presentHistory(person!, 'meeting', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await Meeting.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/meetings/edit', {
      record: presentMeeting(record, person!),
      values: formValues(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await Meeting.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(meetingForm.update, inZoneOf(person!))
    const typed = whole(input, meetingEmpty)
    if (version !== record.version) return this.#conflict(ctx, record, typed)

    const values = readMeeting(typed, person!, record)
    await change(ctx, 'meetings.changes.changed', { title: typed.title }, (set) =>
      record.edit(set, values)
    )
    return response.redirect().toPath(`/meetings/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await Meeting.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'meetings.changes.trashed', { title: record.title }, (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/meetings')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ person, response, view }: HttpContext, record: Meeting, typed: object) {
    response.status(409)
    return view.render('pages/meetings/edit', {
      record: presentMeeting(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}
