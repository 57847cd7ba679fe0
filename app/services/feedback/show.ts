import type { HttpContext } from '@adonisjs/core/http'
import Remark from '#models/remark'
import { presentRemarkPage } from '#presenters/remark_page'

/** The page of a remark: what is done there comes back to it, whichever address it was sent to. */
export async function showRemark({ params, person, view }: HttpContext) {
  const id = params.remark_id ?? params.id
  const remark = await Remark.kept(person!).where('id', id).firstOrFail()
  return view.render('pages/feedback/show', await presentRemarkPage(remark, person!))
}
