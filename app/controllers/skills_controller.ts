import type { HttpContext } from '@adonisjs/core/http'
import Skill from '#models/skill'
import { areaList, formValues, presentHistory } from '#presenters/area'
import { skillRow, presentSkill } from '#presenters/skill'
import { skillTable } from '#queries/skills'
import { change } from '#services/page/change'
import { whole, inZoneOf } from '#validators/area'
import { skillEmpty, skillForm } from '#validators/skill'

export default class SkillsController {
  async index({ person, request, view }: HttpContext) {
    const list = await areaList(person!, 'skills', skillTable, request.qs(), skillRow)
    return view.render('pages/skills/index', list)
  }

  create({ view }: HttpContext) {
    return view.render('pages/skills/create', { values: {} })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(skillForm.create, inZoneOf(ctx.person!))
    const title = input.name
    const record = await change(ctx, 'skills.changes.created', { title }, (set) =>
      Skill.add(set, whole(input, skillEmpty))
    )
    return ctx.response.redirect().toPath(`/skills/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await Skill.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/skills/show', {
      record: presentSkill(record, person!),
      history: await presentHistory(person!, 'skill', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await Skill.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/skills/edit', {
      record: presentSkill(record, person!),
      values: formValues(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await Skill.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(skillForm.update, inZoneOf(person!))
    const typed = whole(input, skillEmpty)
    if (version !== record.version) return this.#conflict(ctx, record, typed)

    await change(ctx, 'skills.changes.changed', { title: typed.name }, (set) =>
      record.edit(set, typed)
    )
    return response.redirect().toPath(`/skills/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await Skill.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'skills.changes.trashed', { title: record.name }, (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/skills')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ person, response, view }: HttpContext, record: Skill, typed: object) {
    response.status(409)
    return view.render('pages/skills/edit', {
      record: presentSkill(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}
