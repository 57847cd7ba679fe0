import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import Category from '#models/category'
import SharedItem from '#models/shared_item'
import { adminLibrary, sharedChoices, sharedForm } from '#presenters/admin_library'
import {
  addSharedItem,
  editSharedItem,
  type SharedInput,
} from '#services/administration/shared_items'
import { readPeople } from '#services/library/people'
import { actorOf } from '#services/page/administration'
import { toast } from '#services/page/toast'
import type { Person } from '#services/person'
import { sharedItemForm } from '#validators/shared_item'

/** Titles that everybody on this instance may take. */
export default class LibraryController {
  async index({ person, request, view }: HttpContext) {
    return view.render('pages/admin/library/index', await adminLibrary(person!, request.qs()))
  }

  async create({ person, view }: HttpContext) {
    const values = { kind: 'book' }
    return view.render('pages/admin/library/create', { ...(await sharedChoices(person!)), values })
  }

  async store(ctx: HttpContext) {
    const sent = await ctx.request.validateUsing(sharedItemForm.create)
    const item = await addSharedItem(actorOf(ctx), await inputOf(sent, ctx.person!))
    toast(ctx, ctx.t('admin.library.done.added', { title: item.name }))
    return ctx.response.redirect().toPath(`/admin/library/${item.id}/edit`)
  }

  async edit({ params, person, view }: HttpContext) {
    const item = await SharedItem.findOrFail(params.id)
    return view.render('pages/admin/library/edit', await sharedForm(item, person!))
  }

  async update(ctx: HttpContext) {
    const { params, person, request, response } = ctx
    await SharedItem.findOrFail(params.id)
    const { version, ...sent } = await request.validateUsing(sharedItemForm.update)
    const input = await inputOf(sent, person!)
    const isKept = await editSharedItem(actorOf(ctx), params.id, version, input)
    if (!isKept) return this.#conflict(ctx)
    toast(ctx, ctx.t('admin.library.done.changed', { title: input.name }))
    return response.redirect().toPath(`/admin/library/${params.id}/edit`)
  }

  /** Someone else was faster: what was typed is in the form, and nothing is written. */
  async #conflict({ params, person, request, response, session, view }: HttpContext) {
    response.status(409)
    const { _csrf, ...typed } = request.body()
    session.flashMessages.update(typed)
    view.share({ flashMessages: session.flashMessages })
    const page = await sharedForm(await SharedItem.findOrFail(params.id), person!)
    return view.render('pages/admin/library/edit', { ...page, isConflict: true })
  }
}

async function inputOf(sent: Record<string, any>, { t }: Person): Promise<SharedInput> {
  const { name, kind, description, year = null, url, category_id: category = null, people } = sent
  if (category !== null) {
    const known = await Category.query().where('id', category).whereNull('merged_into_id').first()
    if (!known) refuse('category_id', t('admin.library.no_category'))
  }
  return {
    ...{ name, kind, year, category_id: category },
    ...{ description: description ?? '', url: url ?? '' },
    people: readPeople(people ?? '', kind, t),
  }
}
