import type { HttpContext } from '@adonisjs/core/http'
import Skill from '#models/skill'
import { formValues, presentHistory } from '#presenters/area'
import { presentLinks } from '#presenters/evidence'
import {
  levelOptions,
  presentAnchors,
  presentClaim,
  presentSkill,
  presentWholeSkill,
} from '#presenters/skill'
import { presentLevels } from '#presenters/skill_levels'
import { matrixFilter, presentMatrix } from '#presenters/skill_matrix'
import { categoriesOf, matrixSkill } from '#queries/skill_matrix'
import { change } from '#services/page/change'
import type { Person } from '#services/person'
import { readNewAssessment } from '#services/skills/read_assessment'
import { HALF_LIFE_DAYS } from '#services/skills/support'
import { whole, inZoneOf } from '#validators/area'
import { skillEmpty, skillForm } from '#validators/skill'

export default class SkillsController {
  async index({ person, request, view }: HttpContext) {
    const matrix = await presentMatrix(person!, matrixFilter(request.qs()))
    return view.render('pages/skills/index', matrix)
  }

  async create({ person, request, view }: HttpContext) {
    const { name, category } = request.qs()
    const values = { name, category }
    return view.render('pages/skills/create', { values, ...(await choices(person!)) })
  }

  async store(ctx: HttpContext) {
    const { level, ...input } = await ctx.request.validateUsing(skillForm.create)
    const title = input.name
    const record = await change(ctx, 'skills.changes.created', { title }, async (set) => {
      const skill = await Skill.add(set, whole(input, skillEmpty))
      if (typeof level === 'number') {
        await skill.assess(set, readNewAssessment({ level }, ctx.person!))
      }
      return skill
    })
    return ctx.response.redirect().toPath(`/skills/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await Skill.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/skills/show', {
      record: presentSkill(record, person!),
      claim: presentClaim(await matrixSkill(person!, record.id), person!),
      anchors: presentAnchors(record, person!),
      levels: await presentLevels(record, person!),
      links: await presentLinks(person!, { type: 'skill', id: record.id }),
      history: await presentHistory(person!, 'skill', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await Skill.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/skills/edit', {
      record: presentSkill(record, person!),
      values: formValues(record, person!),
      ...(await choices(person!)),
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
  async #conflict({ person, response, view }: HttpContext, record: Skill, typed: object) {
    response.status(409)
    return view.render('pages/skills/edit', {
      record: presentWholeSkill(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
      ...(await choices(person!)),
    })
  }
}

/** What a skill's form offers to choose from. */
const choices = async (person: Person) => ({
  categories: await categoriesOf(person),
  levels: levelOptions(person),
  usualHalfLife: HALF_LIFE_DAYS,
})
