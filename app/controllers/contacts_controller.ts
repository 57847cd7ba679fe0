import type { HttpContext } from '@adonisjs/core/http'
import Contact from '#models/contact'
import { areaList, formValues, presentHistory } from '#presenters/area'
import { contactRow, presentContact } from '#presenters/contact'
import { contactTable } from '#queries/contacts'
import { presentLinks } from '#presenters/evidence'
import { change } from '#services/page/change'
import { whole, inZoneOf } from '#validators/area'
import { contactEmpty, contactForm } from '#validators/contact'

export default class ContactsController {
  async index({ person, request, view }: HttpContext) {
    const list = await areaList(person!, 'contacts', contactTable, request.qs(), contactRow)
    return view.render('pages/contacts/index', list)
  }

  create({ view }: HttpContext) {
    return view.render('pages/contacts/create', { values: {} })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(contactForm.create, inZoneOf(ctx.person!))
    const title = input.full_name
    const record = await change(ctx, 'contacts.changes.created', { title }, (set) =>
      Contact.add(set, whole(input, contactEmpty))
    )
    return ctx.response.redirect().toPath(`/contacts/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await Contact.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/contacts/show', {
      record: presentContact(record, person!),
      links: await presentLinks(person!, { type: 'contact', id: record.id }),
      history: await presentHistory(person!, 'contact', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await Contact.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/contacts/edit', {
      record: presentContact(record, person!),
      values: formValues(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await Contact.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(contactForm.update, inZoneOf(person!))
    const typed = whole(input, contactEmpty)
    if (version !== record.version) return this.#conflict(ctx, record, typed)

    await change(ctx, 'contacts.changes.changed', { title: typed.full_name }, (set) =>
      record.edit(set, typed)
    )
    return response.redirect().toPath(`/contacts/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await Contact.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'contacts.changes.trashed', { title: record.fullName }, (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/contacts')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ person, response, view }: HttpContext, record: Contact, typed: object) {
    response.status(409)
    return view.render('pages/contacts/edit', {
      record: presentContact(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}
