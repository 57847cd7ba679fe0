import type { HttpContext } from '@adonisjs/core/http'
import { ENTRY_KINDS } from '#models/entry'
import JournalTemplate from '#models/journal_template'
import { KIND_ICONS } from '#presenters/entry'
import { templates } from '#services/journal/templates'
import { change } from '#services/page/change'
import type { Person } from '#services/person'
import { templateValidators } from '#validators/entry'

/** What a new entry begins with. */
export default class TemplatesController {
  async index({ person, view }: HttpContext) {
    const all = (await templates(person!)).map((one) => ({
      ...one,
      icon: KIND_ICONS[one.kind],
      kindLabel: person!.t(`journal.options.kind.${one.kind}`),
      href: `/journal/create?template=${one.key}`,
    }))
    return view.render('pages/journal/templates/index', {
      own: all.filter(({ id }) => id !== null),
      builtIn: all.filter(({ id }) => id === null),
    })
  }

  async create({ person, view }: HttpContext) {
    return view.render('pages/journal/templates/create', { values: {}, kinds: kinds(person!) })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(templateValidators.whole)
    await change(ctx, 'journal.changes.template_added', { name: input.name }, (set) =>
      set.create(JournalTemplate, { ...input, body: input.body ?? '' })
    )
    return ctx.response.redirect().toPath('/journal/templates')
  }

  async edit({ person, params, view }: HttpContext) {
    const template = await JournalTemplate.of(person!).where('id', params.id).firstOrFail()
    const { id, name, kind, body } = template
    return view.render('pages/journal/templates/edit', {
      template: { id, name },
      values: { name, kind, body },
      kinds: kinds(person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const template = await JournalTemplate.of(person!).where('id', params.id).firstOrFail()
    const input = await request.validateUsing(templateValidators.whole)
    await change(ctx, 'journal.changes.template_changed', { name: input.name }, (set) =>
      set.save(template.merge({ ...input, body: input.body ?? '' }))
    )
    return response.redirect().toPath('/journal/templates')
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const template = await JournalTemplate.of(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'journal.changes.template_removed', { name: template.name }, (set) =>
      set.delete(template)
    )
    return response.redirect().toPath('/journal/templates')
  }
}

const kinds = ({ t }: Person) =>
  ENTRY_KINDS.map((value) => ({ value, label: t(`journal.options.kind.${value}`) }))
