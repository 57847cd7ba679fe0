import type { HttpContext } from '@adonisjs/core/http'
import Goal from '#models/goal'
import { formValues } from '#presenters/area'
import { presentGoal } from '#presenters/goal'
import { goalListPage } from '#presenters/goal_list'
import { readGoal } from '#services/goals/read'
import { showGoal } from '#services/goals/show'
import { change } from '#services/page/change'
import { inZoneOf, whole } from '#validators/area'
import { goalEmpty, goalForm } from '#validators/goal'

export default class GoalsController {
  async index({ person, request, view }: HttpContext) {
    return view.render('pages/goals/index', await goalListPage(person!, request.qs()))
  }

  create({ person, view }: HttpContext) {
    return view.render('pages/goals/create', { values: { starts_on: person!.today } })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(goalForm.create, inZoneOf(ctx.person!))
    const values = readGoal({ ...whole(input, goalEmpty), status: 'open' }, ctx.person!)
    const record = await change(ctx, 'goals.changes.created', { title: input.title }, (set) =>
      Goal.add(set, values)
    )
    return ctx.response.redirect().toPath(`/goals/${record.id}`)
  }

  show(ctx: HttpContext) {
    return showGoal(ctx)
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

    const values = readGoal(typed, person!, record)
    await change(ctx, 'goals.changes.changed', { title: typed.title }, (set) =>
      record.edit(set, values)
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
