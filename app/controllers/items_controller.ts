import type { HttpContext } from '@adonisjs/core/http'
import Item from '#models/item'
import { areaList, formValues, presentHistory } from '#presenters/area'
import { itemRow, presentItem } from '#presenters/item'
import { itemTable } from '#queries/items'
import { presentLinks } from '#presenters/evidence'
import { change } from '#services/page/change'
import { whole, inZoneOf } from '#validators/area'
import { itemEmpty, itemForm } from '#validators/item'

export default class ItemsController {
  async index({ person, request, view }: HttpContext) {
    const list = await areaList(person!, 'items', itemTable, request.qs(), itemRow)
    return view.render('pages/items/index', list)
  }

  create({ view }: HttpContext) {
    return view.render('pages/items/create', { values: {} })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(itemForm.create, inZoneOf(ctx.person!))
    const title = input.name
    const record = await change(ctx, 'items.changes.created', { title }, (set) =>
      Item.add(set, whole(input, itemEmpty))
    )
    return ctx.response.redirect().toPath(`/items/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await Item.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/items/show', {
      record: presentItem(record, person!),
      links: await presentLinks(person!, { type: 'item', id: record.id }),
      history: await presentHistory(person!, 'item', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await Item.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/items/edit', {
      record: presentItem(record, person!),
      values: formValues(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await Item.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(itemForm.update, inZoneOf(person!))
    const typed = whole(input, itemEmpty)
    if (version !== record.version) return this.#conflict(ctx, record, typed)

    await change(ctx, 'items.changes.changed', { title: typed.name }, (set) =>
      record.edit(set, typed)
    )
    return response.redirect().toPath(`/items/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await Item.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'items.changes.trashed', { title: record.name }, (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/items')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ person, response, view }: HttpContext, record: Item, typed: object) {
    response.status(409)
    return view.render('pages/items/edit', {
      record: presentItem(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}
