import type { HttpContext } from '@adonisjs/core/http'
import { presentShared, sharedPage } from '#presenters/shared_library'

/** Titles that everybody on this instance may take into their own library. */
export default class SharedController {
  async index({ person, request, view }: HttpContext) {
    return view.render('pages/library/shared/index', await sharedPage(person!, request.qs()))
  }

  async show({ params, person, view }: HttpContext) {
    return view.render('pages/library/shared/show', await presentShared(params.id, person!))
  }
}
