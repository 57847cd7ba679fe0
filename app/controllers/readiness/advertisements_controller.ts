import type { HttpContext } from '@adonisjs/core/http'
import Role from '#models/role'
import { presentAdvertisement } from '#presenters/advertisement'
import { change } from '#services/page/change'
import { advertisementValidator } from '#validators/criterion'

/** A job advertisement, and what of it is a skill or could become one. */
export default class AdvertisementsController {
  async show({ person, params, view }: HttpContext) {
    const role = await Role.kept(person!).where('id', params.role_id).firstOrFail()
    return view.render('pages/readiness/advertisement/show', {
      role,
      ...(await presentAdvertisement(role, person!)),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const role = await Role.kept(person!).where('id', params.role_id).firstOrFail()
    return view.render('pages/readiness/advertisement/edit', { role })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const role = await Role.kept(person!).where('id', params.role_id).firstOrFail()
    const { advertisement } = await request.validateUsing(advertisementValidator)
    await change(ctx, 'readiness.changes.advertised', { title: role.title }, (set) =>
      role.advertise(set, advertisement ?? '')
    )
    return response.redirect().toPath(`/readiness/${role.id}/advertisement`)
  }
}
