import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/lucid'
import Contact from '#models/contact'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { idsIn } from '#services/page/ids'

/** Two contacts that look like one person are two. */
export default class DistinctionsController {
  async store(ctx: HttpContext) {
    const [one, other] = await both(ctx)
    const said = { one: one.fullName, other: other.fullName }
    await change(ctx, 'contacts.changes.distinguished', said, (set) => one.tellFrom(set, other))
    return back(ctx, '/contacts/duplicates')
  }

  async destroy(ctx: HttpContext) {
    const [one, other] = await both(ctx)
    const said = { one: one.fullName, other: other.fullName }
    await change(ctx, 'contacts.changes.confused', said, (set) => one.confuseWith(set, other))
    return back(ctx, '/contacts/duplicates')
  }
}

/** @throws E_ROW_NOT_FOUND when they are not two contacts of the person */
async function both({ person, request }: HttpContext): Promise<[Contact, Contact]> {
  const ids = idsIn(request.input('ids'), 3)
  if (ids.length !== 2) throw new errors.E_ROW_NOT_FOUND()
  const find = (id: number) => Contact.kept(person!).where('id', id).firstOrFail()
  return [await find(ids[0]), await find(ids[1])]
}
