import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import EnergyCheckIn from '#models/energy_check_in'
import { formValues, presentHistory } from '#presenters/area'
import { energyPage } from '#presenters/energy'
import { presentCheckIn } from '#presenters/energy_check_in'
import { runningTitle } from '#queries/day_time'
import { changeCheckIn, checkIn } from '#services/energy/check_in'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import type { Person } from '#services/person'
import { inZoneOf, whole } from '#validators/area'
import { energyCheckInEmpty, energyCheckInForm } from '#validators/energy_check_in'

export default class EnergyController {
  async index({ person, request, view }: HttpContext) {
    return view.render('pages/energy/index', await energyPage(person!, request.qs()))
  }

  async create({ person, view }: HttpContext) {
    return view.render('pages/energy/create', { values: await newValues(person!) })
  }

  /** One press says how strong one is; what was in hand at that moment is known without asking. */
  async store(ctx: HttpContext) {
    const { person, request, response } = ctx
    const { at_once: atOnce, ...input } = await request.validateUsing(
      energyCheckInForm.create,
      inZoneOf(person!)
    )
    const doing = atOnce && input.doing === undefined ? await runningTitle(person!) : input.doing
    const said = { energy: input.energy, when: person!.clock.time }
    const record = await change(ctx, 'energy.changes.created', said, (set) =>
      checkIn(set, person!, { ...input, doing })
    )
    if (atOnce === 'ask') return response.redirect().toPath(`/energy/${record.id}/engagement`)
    return atOnce ? back(ctx, '/energy') : response.redirect().toPath(`/energy/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await EnergyCheckIn.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/energy/show', {
      record: presentCheckIn(record, person!),
      history: await presentHistory(person!, 'energy_check_in', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await EnergyCheckIn.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/energy/edit', {
      record: presentCheckIn(record, person!),
      values: formValues(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await EnergyCheckIn.kept(person!).where('id', params.id).firstOrFail()
    const {
      version,
      at_once: _,
      ...input
    } = await request.validateUsing(energyCheckInForm.update, inZoneOf(person!))
    const typed = whole(input, energyCheckInEmpty)
    if (version !== record.version) return this.#conflict(ctx, record, typed)

    await change(ctx, 'energy.changes.changed', saidOf(record), (set) =>
      changeCheckIn(set, person!, record, typed)
    )
    return response.redirect().toPath(`/energy/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await EnergyCheckIn.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'energy.changes.trashed', saidOf(record), (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/energy')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ person, response, view }: HttpContext, record: EnergyCheckIn, typed: object) {
    response.status(409)
    return view.render('pages/energy/edit', {
      record: presentCheckIn(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}

const saidOf = ({ title }: EnergyCheckIn) => ({ title })

async function newValues(person: Person) {
  const now = DateTime.fromISO(person.clock.now.toISO()!)
  return formValues({ felt_at: now, doing: await runningTitle(person) }, person)
}
