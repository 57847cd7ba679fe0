import type { HttpContext } from '@adonisjs/core/http'
import { trailEntry } from '#presenters/trail'
import { trail, trailFilter } from '#queries/trail'
import { address } from '#services/page/address'

/** Who did what to which account, and when. */
export default class TrailController {
  async index({ person, request, view }: HttpContext) {
    const filter = trailFilter(request.qs())
    const { rows, next } = await trail(filter, request.qs().cursor)
    return view.render('pages/admin/trail', {
      acts: rows.map((row) => trailEntry(row, person!)),
      filter,
      isNarrowed: Boolean(filter.q || filter.account),
      nextHref: next && address('/admin/trail', filter, { cursor: next }),
    })
  }
}
