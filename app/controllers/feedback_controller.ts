import type { HttpContext } from '@adonisjs/core/http'
import Remark from '#models/remark'
import { areaList, formValues, presentHistory } from '#presenters/area'
import { remarkRow, presentRemark } from '#presenters/remark'
import { remarkTable } from '#queries/feedback'
import { change } from '#services/page/change'
import { whole, inZoneOf } from '#validators/area'
import { remarkEmpty, remarkForm } from '#validators/remark'

export default class FeedbackController {
  async index({ person, request, view }: HttpContext) {
    const list = await areaList(person!, 'feedback', remarkTable, request.qs(), remarkRow)
    return view.render('pages/feedback/index', list)
  }

  create({ view }: HttpContext) {
    return view.render('pages/feedback/create', { values: {} })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(remarkForm.create, inZoneOf(ctx.person!))
    const title = input.said
    const record = await change(ctx, 'feedback.changes.created', { title }, (set) =>
      Remark.add(set, whole(input, remarkEmpty))
    )
    return ctx.response.redirect().toPath(`/feedback/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await Remark.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/feedback/show', {
      record: presentRemark(record, person!),
      history: await presentHistory(person!, 'remark', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await Remark.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/feedback/edit', {
      record: presentRemark(record, person!),
      values: formValues(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await Remark.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(remarkForm.update, inZoneOf(person!))
    const typed = whole(input, remarkEmpty)
    if (version !== record.version) return this.#conflict(ctx, record, typed)

    await change(ctx, 'feedback.changes.changed', { title: typed.said }, (set) =>
      record.edit(set, typed)
    )
    return response.redirect().toPath(`/feedback/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await Remark.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'feedback.changes.trashed', { title: record.said }, (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/feedback')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ person, response, view }: HttpContext, record: Remark, typed: object) {
    response.status(409)
    return view.render('pages/feedback/edit', {
      record: presentRemark(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}
