import type { HttpContext } from '@adonisjs/core/http'
import Tag from '#models/tag'
import { change } from '#services/page/change'
import { mergeTagValidator } from '#validators/tag'

/** Two tags become one. */
export default class MergesController {
  /** Asks before it does: the name that was typed is another tag's. */
  async create({ person, params, request, view }: HttpContext) {
    const tag = await Tag.of(person!).where('id', params.tag_id).firstOrFail()
    const { into_id: intoId } = await request.validateUsing(mergeTagValidator)
    const into = await Tag.of(person!).where('id', intoId).firstOrFail()
    return view.render('pages/tags/merge', { tag, into })
  }

  async store(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const tag = await Tag.of(person!).where('id', params.tag_id).firstOrFail()
    const { into_id: intoId } = await request.validateUsing(mergeTagValidator)
    const into = await Tag.of(person!).where('id', intoId).whereNot('id', tag.id).firstOrFail()
    await change(ctx, 'lists.changes.tag_merged', { name: tag.name, into: into.name }, (set) =>
      tag.mergeInto(set, into)
    )
    return response.redirect().toPath('/tags')
  }
}
