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
    return view.render('pages/readiness/advertisement/edit', { role, text: role.advertisement })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response, view } = ctx
    const role = await Role.kept(person!).where('id', params.role_id).firstOrFail()
    const { advertisement, version } = await request.validateUsing(advertisementValidator)
    const text = advertisement ?? ''
    if (version !== role.version) {
      response.status(409)
      return view.render('pages/readiness/advertisement/edit', { role, text, isConflict: true })
    }
    await change(ctx, 'readiness.changes.advertised', { title: role.title }, (set) =>
      role.advertise(set, text)
    )
    return response.redirect().toPath(`/readiness/${role.id}/advertisement`)
  }
}
