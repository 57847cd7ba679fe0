import type { HttpContext } from '@adonisjs/core/http'
import Goal from '#models/goal'
import { areaList, formValues, presentHistory } from '#presenters/area'
import { goalRow, presentGoal } from '#presenters/goal'
import { goalTable } from '#queries/goals'
import { change } from '#services/page/change'
import { whole, inZoneOf } from '#validators/area'
import { goalEmpty, goalForm } from '#validators/goal'

export default class GoalsController {
  async index({ person, request, view }: HttpContext) {
    const list = await areaList(person!, 'goals', goalTable, request.qs(), goalRow)
    return view.render('pages/goals/index', list)
  }

  create({ view }: HttpContext) {
    return view.render('pages/goals/create', { values: {} })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(goalForm.create, inZoneOf(ctx.person!))
    const title = input.title
    const record = await change(ctx, 'goals.changes.created', { title }, (set) =>
      Goal.add(set, whole(input, goalEmpty))
    )
    return ctx.response.redirect().toPath(`/goals/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await Goal.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/goals/show', {
      record: presentGoal(record, person!),
      history: await presentHistory(person!, 'goal', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await Goal.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/goals/edit', {
      record: presentGoal(record, person!),
      values: formValues(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await Goal.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(goalForm.update, inZoneOf(person!))
    const typed = whole(input, goalEmpty)
    if (version !== record.version) return this.#conflict(ctx, record, typed)

    await change(ctx, 'goals.changes.changed', { title: typed.title }, (set) =>
      record.edit(set, typed)
    )
    return response.redirect().toPath(`/goals/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await Goal.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'goals.changes.trashed', { title: record.title }, (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/goals')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ person, response, view }: HttpContext, record: Goal, typed: object) {
    response.status(409)
    return view.render('pages/goals/edit', {
      record: presentGoal(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}
