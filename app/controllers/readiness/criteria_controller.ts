import type { HttpContext } from '@adonisjs/core/http'
import Criterion, { CRITERION_KINDS, type CriterionKind } from '#models/criterion'
import Role from '#models/role'
import { presentHistory } from '#presenters/area'
import { criterionForm as form, criterionValues, presentCriterion } from '#presenters/criterion'
import { change } from '#services/page/change'
import { readCriterion } from '#services/readiness/read_criterion'
import { criterionForm } from '#validators/criterion'

/** What a role asks for. */
export default class CriteriaController {
  async create({ person, params, request, view }: HttpContext) {
    const role = await Role.kept(person!).where('id', params.role_id).firstOrFail()
    // a form that comes back says its kind in its body
    const kind = kindFrom(request.input('kind'))
    return view.render('pages/readiness/criteria/create', {
      role,
      ...(await form(kind, person!)),
      values: {},
    })
  }

  async store(ctx: HttpContext) {
    const { params, request, response } = ctx
    const person = ctx.person!
    const role = await Role.kept(person).where('id', params.role_id).firstOrFail()
    const input = await request.validateUsing(criterionForm.create)
    const values = await readCriterion(input, person)
    const label = 'readiness.changes.criterion_added'
    await change(ctx, label, { title: values.title }, (set) => Criterion.add(set, role, values))
    return response.redirect().toPath(`/readiness/${role.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const { role, criterion } = await find(person!, params)
    return view.render('pages/readiness/criteria/show', {
      role,
      ...(await presentCriterion(criterion, role, person!)),
      history: await presentHistory(person!, 'criterion', criterion.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const { role, criterion } = await find(person!, params)
    return view.render('pages/readiness/criteria/edit', {
      role,
      criterion,
      ...(await form(criterion.kind, person!)),
      values: criterionValues(criterion),
    })
  }

  async update(ctx: HttpContext) {
    const { params, request, response } = ctx
    const person = ctx.person!
    const { role, criterion } = await find(person, params)
    const { version, ...input } = await request.validateUsing(criterionForm.update)
    const values = await readCriterion({ kind: criterion.kind, ...input }, person)
    if (version !== criterion.version) return this.#conflict(ctx, role, criterion, input)

    await change(ctx, 'readiness.changes.criterion_changed', { title: values.title }, (set) =>
      set.save(criterion.merge(values))
    )
    return response.redirect().toPath(`/readiness/${role.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { role, criterion } = await find(ctx.person!, ctx.params)
    const { title } = criterion
    await change(ctx, 'readiness.changes.criterion_removed', { title }, (set) =>
      criterion.remove(set)
    )
    return ctx.response.redirect().toPath(`/readiness/${role.id}`)
  }

  /** Someone else, or another window, was faster: what was typed is shown, and nothing is written. */
  async #conflict(ctx: HttpContext, role: Role, criterion: Criterion, typed: object) {
    ctx.response.status(409)
    return ctx.view.render('pages/readiness/criteria/edit', {
      ...(await form(criterion.kind, ctx.person!)),
      ...(await presentCriterion(criterion, role, ctx.person!)),
      role,
      values: typed,
      isConflict: true,
    })
  }
}

/** A criterion of a role of the person's. */
export async function find(person: { id: number }, params: Record<string, any>) {
  const role = await Role.kept(person).where('id', params.role_id).firstOrFail()
  const id = params.criterion_id ?? params.id
  return { role, criterion: await role.criteria().where('id', id).firstOrFail() }
}

/** A kind that does not exist is shown as a line, which has room for whatever was typed. */
const kindFrom = (kind: unknown = 'skill'): CriterionKind =>
  CRITERION_KINDS.find((one) => one === kind) ?? 'check'
