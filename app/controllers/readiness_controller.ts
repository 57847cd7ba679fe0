import type { HttpContext } from '@adonisjs/core/http'
import Role from '#models/role'
import { formValues, narrowing, presentHistory } from '#presenters/area'
import { presentRole, roleLine, trendOf } from '#presenters/role'
import { presentScore } from '#presenters/role_score'
import { roleTable } from '#queries/readiness'
import { scoreOfRole, scoresOf } from '#queries/role_scores'
import { snapshotsOf } from '#queries/snapshots'
import { address } from '#services/page/address'
import { change } from '#services/page/change'
import { whole, inZoneOf } from '#validators/area'
import { roleEmpty, roleForm } from '#validators/role'

/** Roles that a person wants to be ready for. */
export default class ReadinessController {
  async index({ person, request, view }: HttpContext) {
    const listed = narrowing(person!, 'readiness', roleTable, request.qs())
    const { filter, sort, cursor } = listed
    const { rows, next } = await roleTable.page({
      person: person!,
      query: { filter, sort, cursor },
    })
    const ids = rows.map(({ id }) => id)
    const scores = await scoresOf(person!, ids)
    return view.render('pages/readiness/index', {
      ...listed,
      rows: rows.map((row) => roleLine(row, scores.get(row.id)!, person!)),
      nextHref: next && address('/readiness', { ...filter, sort, cursor: next }),
    })
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
    const [score, kept, history] = await Promise.all([
      scoreOfRole(person!, record),
      snapshotsOf(person!, record),
      presentHistory(person!, 'role', record.id),
    ])
    return view.render('pages/readiness/show', {
      record: presentRole(record, person!),
      score: presentScore(score, person!),
      trend: trendOf(kept, score.score, person!),
      history,
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
