import type { HttpContext } from '@adonisjs/core/http'
import Role from '#models/role'
import { areaList, formValues, presentHistory } from '#presenters/area'
import { roleRow, presentRole } from '#presenters/role'
import { roleTable } from '#queries/readiness'
import { change } from '#services/page/change'
import { whole, inZoneOf } from '#validators/area'
import { roleEmpty, roleForm } from '#validators/role'

export default class ReadinessController {
  async index({ person, request, view }: HttpContext) {
    const list = await areaList(person!, 'readiness', roleTable, request.qs(), roleRow)
    return view.render('pages/readiness/index', list)
  }

  create({ view }: HttpContext) {
    return view.render('pages/readiness/create', { values: {} })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(roleForm.create, inZoneOf(ctx.person!))
    const title = input.title
    const record = await change(ctx, 'readiness.changes.created', { title }, (set) =>
      Role.add(set, whole(input, roleEmpty))
    )
    return ctx.response.redirect().toPath(`/readiness/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await Role.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/readiness/show', {
      record: presentRole(record, person!),
      history: await presentHistory(person!, 'role', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await Role.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/readiness/edit', {
      record: presentRole(record, person!),
      values: formValues(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await Role.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(roleForm.update, inZoneOf(person!))
    const typed = whole(input, roleEmpty)
    if (version !== record.version) return this.#conflict(ctx, record, typed)

    await change(ctx, 'readiness.changes.changed', { title: typed.title }, (set) =>
      record.edit(set, typed)
    )
    return response.redirect().toPath(`/readiness/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await Role.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'readiness.changes.trashed', { title: record.title }, (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/readiness')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ person, response, view }: HttpContext, record: Role, typed: object) {
    response.status(409)
    return view.render('pages/readiness/edit', {
      record: presentRole(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}
