import type { HttpContext } from '@adonisjs/core/http'
import EnergyCheckIn from '#models/energy_check_in'
import { areaList, formValues, presentHistory } from '#presenters/area'
import { energyCheckInRow, presentEnergyCheckIn } from '#presenters/energy_check_in'
import { energyCheckInTable } from '#queries/energy'
import { change } from '#services/page/change'
import { whole, inZoneOf } from '#validators/area'
import { energyCheckInEmpty, energyCheckInForm } from '#validators/energy_check_in'

export default class EnergyController {
  async index({ person, request, view }: HttpContext) {
    const list = await areaList(
      person!,
      'energy',
      energyCheckInTable,
      request.qs(),
      energyCheckInRow
    )
    return view.render('pages/energy/index', list)
  }

  create({ view }: HttpContext) {
    return view.render('pages/energy/create', { values: {} })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(energyCheckInForm.create, inZoneOf(ctx.person!))
    const title = input.note
    const record = await change(ctx, 'energy.changes.created', { title }, (set) =>
      EnergyCheckIn.add(set, whole(input, energyCheckInEmpty))
    )
    return ctx.response.redirect().toPath(`/energy/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await EnergyCheckIn.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/energy/show', {
      record: presentEnergyCheckIn(record, person!),
      history: await presentHistory(person!, 'energy_check_in', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await EnergyCheckIn.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/energy/edit', {
      record: presentEnergyCheckIn(record, person!),
      values: formValues(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await EnergyCheckIn.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(
      energyCheckInForm.update,
      inZoneOf(person!)
    )
    const typed = whole(input, energyCheckInEmpty)
    if (version !== record.version) return this.#conflict(ctx, record, typed)

    await change(ctx, 'energy.changes.changed', { title: typed.note }, (set) =>
      record.edit(set, typed)
    )
    return response.redirect().toPath(`/energy/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await EnergyCheckIn.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'energy.changes.trashed', { title: record.note }, (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/energy')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ person, response, view }: HttpContext, record: EnergyCheckIn, typed: object) {
    response.status(409)
    return view.render('pages/energy/edit', {
      record: presentEnergyCheckIn(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}
