import type { HttpContext } from '@adonisjs/core/http'
import Item from '#models/item'
import { editItemPage, itemChoices, newItemValues } from '#presenters/item_form'
import { libraryPage } from '#presenters/library'
import { showItem } from '#services/library/show'
import { type ItemInput, rewriteItem, writeItem } from '#services/library/write'
import { readPeople } from '#services/library/people'
import { change } from '#services/page/change'
import type { Person } from '#services/person'
import { inZoneOf, whole } from '#validators/area'
import { itemEmpty, itemForm } from '#validators/item'

/** What a person watches, reads and studies. */
export default class LibraryController {
  async index({ person, request, view }: HttpContext) {
    return view.render('pages/library/index', await libraryPage(person!, request.qs()))
  }

  async create({ person, request, view }: HttpContext) {
    const values = newItemValues(request.qs())
    return view.render('pages/library/create', { ...(await itemChoices(person!)), values })
  }

  async store(ctx: HttpContext) {
    const person = ctx.person!
    const input = await ctx.request.validateUsing(itemForm.create, inZoneOf(person))
    const title = input.name
    const item = await change(ctx, 'items.changes.created', { title }, (set) =>
      writeItem(set, person, inputOf(input, person))
    )
    return ctx.response.redirect().toPath(`/library/${item.id}`)
  }

  show(ctx: HttpContext) {
    return showItem(ctx)
  }

  async edit({ person, params, view }: HttpContext) {
    const item = await Item.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/library/edit', await editItemPage(item, person!))
  }

  async update(ctx: HttpContext) {
    const { params, request, response } = ctx
    const person = ctx.person!
    const item = await Item.kept(person).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(itemForm.update, inZoneOf(person))
    if (version !== item.version) return this.#conflict(ctx, item)

    await change(ctx, 'items.changes.changed', { title: input.name }, (set) =>
      rewriteItem(set, person, item, inputOf(input, person))
    )
    return response.redirect().toPath(`/library/${item.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { params, person, response } = ctx
    const item = await Item.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'items.changes.trashed', { title: item.name }, (set) =>
      item.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/library')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  async #conflict({ person, request, response, session, view }: HttpContext, item: Item) {
    response.status(409)
    const { _csrf, ...typed } = request.body()
    session.flashMessages.update(typed)
    view.share({ flashMessages: session.flashMessages })
    const page = { ...(await editItemPage(item, person!)), isConflict: true }
    return view.render('pages/library/edit', page)
  }
}

/** A form sends all of an item, but shelves only where it shows them. */
function inputOf({ shelves_shown: shown, ...sent }: Record<string, any>, { t }: Person): ItemInput {
  const { shelf_ids: shelves, people, ...input } = whole(sent, itemEmpty as Record<string, any>)
  return {
    ...input,
    people: typeof people === 'string' ? readPeople(people, input.kind, t) : [],
    // the day of the end stays in the form when the status is set back
    finished_on: input.status === 'finished' ? input.finished_on : null,
    ...(shown && { shelf_ids: shelves }),
  }
}
