import type { HttpContext } from '@adonisjs/core/http'
import Item from '#models/item'

/** Leads on from where an item was before the library had its address. */
export default class MovesController {
  async show({ params, person, response }: HttpContext) {
    const { id } = await Item.kept(person!).where('id', params.id).firstOrFail()
    return response.redirect().toPath(`/library/${id}`)
  }
}
