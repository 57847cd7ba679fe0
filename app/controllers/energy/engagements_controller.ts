import type { HttpContext } from '@adonisjs/core/http'
import EnergyCheckIn from '#models/energy_check_in'
import { checkInStep } from '#presenters/energy'
import { changeCheckIn } from '#services/energy/check_in'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { engagementForm } from '#validators/energy_check_in'

/** The second press: how engaged one was. */
export default class EngagementsController {
  async edit({ person, params, view }: HttpContext) {
    const record = await EnergyCheckIn.kept(person!)
      .where('id', params.energy_check_in_id)
      .firstOrFail()
    return view.render('pages/energy/engagement', { step: checkInStep(record, person!) })
  }

  async update(ctx: HttpContext) {
    const { person, params, request } = ctx
    const record = await EnergyCheckIn.kept(person!)
      .where('id', params.energy_check_in_id)
      .firstOrFail()
    const input = await request.validateUsing(engagementForm)
    const label = input.engagement ? 'engaged' : 'changed'
    const said = { title: record.title, value: input.engagement ?? 0 }
    await change(ctx, `energy.changes.${label}`, said, (set) =>
      changeCheckIn(set, person!, record, input)
    )
    return back(ctx, '/energy')
  }
}
