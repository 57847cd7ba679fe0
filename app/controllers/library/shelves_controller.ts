import type { HttpContext } from '@adonisjs/core/http'
import Shelf from '#models/shelf'
import { areaList, formValues } from '#presenters/area'
import { presentShelf, presentShelfPage, shelfRows } from '#presenters/shelf'
import { shelfTable } from '#queries/shelves'
import { change } from '#services/page/change'
import { inZoneOf, whole } from '#validators/area'
import { shelfEmpty, shelfForm } from '#validators/shelf'

/** Items that a person puts together, in an order of their own. */
export default class ShelvesController {
  async index({ person, request, view }: HttpContext) {
    const list = await areaList(person!, 'shelves', shelfTable, request.qs(), shelfRows)
    return view.render('pages/shelves/index', list)
  }

  create({ view }: HttpContext) {
    return view.render('pages/shelves/create', { values: {} })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(shelfForm.create, inZoneOf(ctx.person!))
    const record = await change(ctx, 'shelves.changes.created', { title: input.name }, (set) =>
      Shelf.add(set, whole(input, shelfEmpty))
    )
    return ctx.response.redirect().toPath(`/library/shelves/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await Shelf.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/shelves/show', await presentShelfPage(record, person!))
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await Shelf.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/shelves/edit', {
      record: presentShelf(record, person!),
      values: formValues(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await Shelf.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(shelfForm.update, inZoneOf(person!))
    const typed = whole(input, shelfEmpty)
    if (version !== record.version) return this.#conflict(ctx, record, typed)

    await change(ctx, 'shelves.changes.changed', { title: typed.name }, (set) =>
      record.edit(set, typed)
    )
    return response.redirect().toPath(`/library/shelves/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await Shelf.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'shelves.changes.trashed', { title: record.name }, (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/library/shelves')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ person, response, view }: HttpContext, record: Shelf, typed: object) {
    response.status(409)
    return view.render('pages/shelves/edit', {
      record: presentShelf(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}
