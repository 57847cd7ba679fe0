import type { HttpContext } from '@adonisjs/core/http'
import Contact from '#models/contact'
import { presentWholeContact } from '#presenters/contact'
import { changeRows, contactFormPage, contactValues } from '#presenters/contact_form'
import { presentContactList } from '#presenters/contact_list'
import { contactPage } from '#presenters/contact_page'
import { contactOfForm } from '#services/contacts/form'
import { rewriteContact, writeContact } from '#services/contacts/write'
import { change } from '#services/page/change'
import { inZoneOf } from '#validators/area'
import { contactForm } from '#validators/contact'

export default class ContactsController {
  async index({ person, request, view }: HttpContext) {
    return view.render('pages/contacts/index', await presentContactList(person!, request.qs()))
  }

  async create(ctx: HttpContext) {
    const { full_name: name, company } = ctx.request.qs()
    const page = await contactFormPage(ctx, [], { full_name: name, company })
    return ctx.view.render('pages/contacts/create', page)
  }

  async store(ctx: HttpContext) {
    const { person, request, response } = ctx
    if (changeRows(ctx)) return this.#again(ctx, () => this.create(ctx))
    const sent = await request.validateUsing(contactForm.create, inZoneOf(person!))
    const input = contactOfForm(sent, person!)
    const title = input.full_name
    const contact = await change(ctx, 'contacts.changes.created', { title }, (set) =>
      writeContact(set, person!, input)
    )
    return response.redirect().toPath(`/contacts/${contact.id}`)
  }

  async show({ person, params, request, response, view }: HttpContext) {
    const contact = await Contact.of(person!).where('id', params.id).firstOrFail()
    if (contact.isTrashed) {
      const stands = await contact.standsFor()
      return response.redirect().toPath(`/contacts/${stands.id}`)
    }
    return view.render('pages/contacts/show', await contactPage(contact, person!, request.qs()))
  }

  async edit(ctx: HttpContext) {
    const { person, params, view } = ctx
    const contact = await Contact.kept(person!).where('id', params.id).firstOrFail()
    const points = await contact.points()
    const values = contactValues(contact, await contact.tagNames())
    return view.render('pages/contacts/edit', {
      record: presentWholeContact(contact, points, person!),
      ...(await contactFormPage(ctx, points, values)),
      isConflict: ctx.response.getStatus() === 409,
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const contact = await Contact.kept(person!).where('id', params.id).firstOrFail()
    if (changeRows(ctx)) return this.#again(ctx, () => this.edit(ctx))
    const { version, ...sent } = await request.validateUsing(contactForm.update, inZoneOf(person!))
    const input = contactOfForm(sent, person!)
    if (version !== contact.version) {
      // someone else, or another window, was faster: both are shown and nothing is written
      response.status(409)
      return this.#again(ctx, () => this.edit(ctx))
    }
    await change(ctx, 'contacts.changes.changed', { title: input.full_name }, (set) =>
      rewriteContact(set, person!, contact, input)
    )
    return response.redirect().toPath(`/contacts/${contact.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const contact = await Contact.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'contacts.changes.trashed', { title: contact.fullName }, (set) =>
      contact.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/contacts')
  }

  /** The form as it was typed; nothing has been written. */
  async #again({ request, session, view }: HttpContext, page: () => Promise<unknown>) {
    const { _csrf, ...typed } = request.body()
    session.flashMessages.update(typed)
    view.share({ flashMessages: session.flashMessages })
    return page()
  }
}
