import type { HttpContext } from '@adonisjs/core/http'
import Entry from '#models/entry'
import { areaList, formValues, presentHistory } from '#presenters/area'
import { entryRow, presentEntry } from '#presenters/entry'
import { entryTable } from '#queries/journal'
import { change } from '#services/page/change'
import { whole, inZoneOf } from '#validators/area'
import { entryEmpty, entryForm } from '#validators/entry'

export default class JournalController {
  async index({ person, request, view }: HttpContext) {
    const list = await areaList(person!, 'journal', entryTable, request.qs(), entryRow)
    return view.render('pages/journal/index', list)
  }

  create({ view }: HttpContext) {
    return view.render('pages/journal/create', { values: {} })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(entryForm.create, inZoneOf(ctx.person!))
    const title = input.title
    const record = await change(ctx, 'journal.changes.created', { title }, (set) =>
      Entry.add(set, whole(input, entryEmpty))
    )
    return ctx.response.redirect().toPath(`/journal/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await Entry.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/journal/show', {
      record: presentEntry(record, person!),
      history: await presentHistory(person!, 'entry', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await Entry.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/journal/edit', {
      record: presentEntry(record, person!),
      values: formValues(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await Entry.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(entryForm.update, inZoneOf(person!))
    const typed = whole(input, entryEmpty)
    if (version !== record.version) return this.#conflict(ctx, record, typed)

    await change(ctx, 'journal.changes.changed', { title: typed.title }, (set) =>
      record.edit(set, typed)
    )
    return response.redirect().toPath(`/journal/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await Entry.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'journal.changes.trashed', { title: record.title }, (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/journal')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ person, response, view }: HttpContext, record: Entry, typed: object) {
    response.status(409)
    return view.render('pages/journal/edit', {
      record: presentEntry(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}
