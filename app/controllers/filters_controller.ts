import type { HttpContext } from '@adonisjs/core/http'
import SavedFilter from '#models/saved_filter'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { createFilterValidator, filterQuery, updateFilterValidator } from '#validators/filter'

/** Saved filters: addresses of lists, kept by name in the side navigation. */
export default class FiltersController {
  async index({ person, view }: HttpContext) {
    const filters = await SavedFilter.of(person!).orderBy('position').orderBy('id')
    return view.render('pages/filters/index', { filters })
  }

  async create({ request, view }: HttpContext) {
    const query = filterQuery(String(request.input('query') ?? ''))
    return view.render('pages/filters/create', { query })
  }

  async store(ctx: HttpContext) {
    const { name, query } = await ctx.request.validateUsing(createFilterValidator)
    const kept = filterQuery(query ?? '')
    await change(ctx, 'filters.changes.created', { name }, (set) =>
      SavedFilter.add(set, name, kept)
    )
    return ctx.response.redirect().toPath(kept ? `/tasks?${kept}` : '/tasks')
  }

  async edit({ person, params, view }: HttpContext) {
    const filter = await SavedFilter.of(person!).where('id', params.id).firstOrFail()
    return view.render('pages/filters/edit', { filter })
  }

  async update(ctx: HttpContext) {
    const filter = await SavedFilter.of(ctx.person!).where('id', ctx.params.id).firstOrFail()
    const { name } = await ctx.request.validateUsing(updateFilterValidator)
    await change(ctx, 'filters.changes.renamed', { name }, (set) =>
      set.save(filter.merge({ name }))
    )
    return ctx.response.redirect().toPath('/filters')
  }

  async destroy(ctx: HttpContext) {
    const filter = await SavedFilter.of(ctx.person!).where('id', ctx.params.id).firstOrFail()
    await change(ctx, 'filters.changes.deleted', { name: filter.name }, (set) => set.delete(filter))
    return back(ctx, '/filters')
  }
}
