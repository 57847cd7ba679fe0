import type { HttpContext } from '@adonisjs/core/http'
import Tag from '#models/tag'
import { MOST_USES, tagsWithCounts } from '#queries/tags'
import { address } from '#services/page/address'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { fold } from '#services/search/words'
import { tagValidator } from '#validators/tag'

/** All tags: renamed, merged or deleted wherever they are. */
export default class TagsController {
  async index({ person, view, t }: HttpContext) {
    const tags = (await tagsWithCounts(person!)).map((tag) => ({
      ...tag,
      href:
        tag.count === 0 && tag.entries > 0
          ? address('/journal', { tag: tag.name })
          : address('/tasks', { tag: tag.name, status: 'any' }),
      used: [
        (tag.count > 0 || tag.entries === 0) &&
          (tag.count < MOST_USES ? t('lists.tags.used', tag) : t('lists.tags.used_most')),
        tag.entries > 0 && t('lists.tags.entries', { count: tag.entries }),
      ]
        .filter(Boolean)
        .join(' · '),
    }))
    return view.render('pages/tags/index', { tags })
  }

  async edit({ person, params, view }: HttpContext) {
    const tag = await Tag.of(person!).where('id', params.id).firstOrFail()
    const others = await Tag.of(person!).whereNot('id', tag.id).orderBy('key').limit(500)
    return view.render('pages/tags/edit', { tag, others })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const tag = await Tag.of(person!).where('id', params.id).firstOrFail()
    const { name } = await request.validateUsing(tagValidator)
    const same = await Tag.of(person!).whereNot('id', tag.id).where('key', fold(name)).first()
    if (same) return response.redirect().toPath(`/tags/${tag.id}/merge/create?into_id=${same.id}`)

    await change(ctx, 'lists.changes.tag_renamed', { name }, (set) => tag.rename(set, name))
    return response.redirect().toPath('/tags')
  }

  async destroy(ctx: HttpContext) {
    const tag = await Tag.of(ctx.person!).where('id', ctx.params.id).firstOrFail()
    await change(ctx, 'lists.changes.tag_deleted', { name: tag.name }, (set) => tag.remove(set))
    return back(ctx, '/tags')
  }
}
