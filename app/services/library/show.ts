import type { HttpContext } from '@adonisjs/core/http'
import Item from '#models/item'
import { presentItemPage } from '#presenters/item_page'

/** The page of an item: what is done there comes back to it, whichever address it was sent to. */
export async function showItem({ params, person, view }: HttpContext) {
  const id = params.item_id ?? params.id
  const item = await Item.kept(person!).where('id', id).firstOrFail()
  return view.render('pages/library/show', await presentItemPage(item, person!))
}

/** The item that an address names. @throws E_ROW_NOT_FOUND */
export const itemOf = ({ params, person }: HttpContext): Promise<Item> =>
  Item.kept(person!).where('id', params.item_id).firstOrFail()
