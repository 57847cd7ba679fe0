import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/lucid'
import { presentMerge, presentPartners } from '#presenters/contact_merge'
import { mergeContacts } from '#services/contacts/merge/merge'
import { CHOSEN_FIELDS, type ChosenField } from '#services/contacts/merge/fields'
import { MOST_MERGED, planMerge } from '#services/contacts/merge/plan'
import { change } from '#services/page/change'
import { idsIn, isId } from '#services/page/ids'
import { mergeForm } from '#validators/contact'

/** Several contacts that are one person become one. */
export default class MergesController {
  /** What would come of it; with fewer than two contacts, whom to choose. */
  async create(ctx: HttpContext) {
    const { person, request, view } = ctx
    const ids = idsIn(request.input('ids'), MOST_MERGED)
    if (ids.length < 2) {
      return view.render('pages/contacts/merges/choose', await presentPartners(person!, ids[0]))
    }
    const merge = await planMerge(person!, ids, wishIn(request.input('choose')))
    return view.render('pages/contacts/merges/create', presentMerge(merge, person!))
  }

  /** Merges what was shown; when something has changed since, it is shown again. */
  async store(ctx: HttpContext) {
    const { person, request, response, view } = ctx
    const { digest } = await request.validateUsing(mergeForm)
    const ids = idsIn(request.input('ids'), MOST_MERGED)
    if (ids.length < 2) throw new errors.E_ROW_NOT_FOUND()
    const wish = wishIn(request.input('choose'))
    const merge = await planMerge(person!, ids, wish)
    if (digest !== merge.digest) {
      response.status(409)
      return view.render('pages/contacts/merges/create', {
        ...presentMerge(merge, person!),
        isOther: true,
      })
    }
    const said = { title: String(merge.result.full_name), count: ids.length }
    const { id } = await change(ctx, 'contacts.changes.merged', said, async (set) =>
      mergeContacts(set, person!, await planMerge(person!, ids, wish, set.trx))
    )
    return response.redirect().toPath(`/contacts/${id}`)
  }
}

/** Whose value each field is to have. */
function wishIn(given: unknown): Partial<Record<ChosenField, number>> {
  if (typeof given !== 'object' || given === null) return {}
  const chosen = given as Record<string, unknown>
  return Object.fromEntries(
    CHOSEN_FIELDS.filter((field) => isId(chosen[field])).map((field) => [
      field,
      Number(chosen[field]),
    ])
  )
}
