import type { HttpContext } from '@adonisjs/core/http'
import Contact from '#models/contact'
import { contactPage } from '#presenters/contact_page'
import { readTalk } from '#services/contacts/read_talk'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { talkForm } from '#validators/contact'

/** That the person talked with a contact on a day. */
export default class TalksController {
  /** The contact's page holds the form. */
  async create(ctx: HttpContext) {
    const contact = await this.#contactOf(ctx)
    return ctx.view.render('pages/contacts/show', await contactPage(contact, ctx.person!, {}))
  }

  async store(ctx: HttpContext) {
    const contact = await this.#contactOf(ctx)
    const input = await ctx.request.validateUsing(talkForm)
    const { day, note } = readTalk(input, ctx.person!)
    await change(ctx, 'contacts.changes.talked', { title: contact.fullName }, (set) =>
      contact.talked(set, day, note)
    )
    return back(ctx, `/contacts/${contact.id}`)
  }

  async edit(ctx: HttpContext) {
    const contact = await this.#contactOf(ctx)
    const talk = await contact.talks().where('id', ctx.params.id).firstOrFail()
    return ctx.view.render('pages/contacts/talks/edit', {
      contact: { id: contact.id, title: contact.fullName },
      talk: { id: talk.id },
      values: { day: talk.day, note: talk.note },
      today: ctx.person!.today,
    })
  }

  async update(ctx: HttpContext) {
    const contact = await this.#contactOf(ctx)
    const talk = await contact.talks().where('id', ctx.params.id).firstOrFail()
    const input = await ctx.request.validateUsing(talkForm)
    const values = readTalk({ ...input, day: input.day ?? talk.day }, ctx.person!)
    await change(ctx, 'contacts.changes.talk_changed', { title: contact.fullName }, (set) =>
      set.save(talk.merge(values))
    )
    return ctx.response.redirect().toPath(`/contacts/${contact.id}`)
  }

  async destroy(ctx: HttpContext) {
    const contact = await this.#contactOf(ctx)
    const talk = await contact.talks().where('id', ctx.params.id).firstOrFail()
    await change(ctx, 'contacts.changes.talk_removed', { title: contact.fullName }, (set) =>
      set.delete(talk)
    )
    return ctx.response.redirect().toPath(`/contacts/${contact.id}`)
  }

  #contactOf({ params, person }: HttpContext) {
    return Contact.kept(person!).where('id', params.contact_id).firstOrFail()
  }
}
