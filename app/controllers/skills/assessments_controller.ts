import type { HttpContext } from '@adonisjs/core/http'
import Skill from '#models/skill'
import { levelOptions, presentAnchors } from '#presenters/skill'
import { returnPath } from '#services/page/back'
import { change } from '#services/page/change'
import type { Person } from '#services/person'
import { readNewAssessment } from '#services/skills/read_assessment'
import { assessmentForm } from '#validators/skill'

/** What is said about the level of a skill. */
export default class AssessmentsController {
  async create({ person, params, request, view }: HttpContext) {
    const skill = await this.#skill(person!, params)
    const level = request.qs().level ?? skill.level
    return view.render('pages/skills/assess', {
      ...this.#page(skill, person!),
      values: { level, assessed_on: person!.today },
    })
  }

  async store(ctx: HttpContext) {
    const { params, request, response } = ctx
    const person = ctx.person!
    const skill = await this.#skill(person, params)
    const values = readNewAssessment(await request.validateUsing(assessmentForm), person)
    const data = { title: skill.name, level: values.level }
    await change(ctx, 'skills.changes.assessed', data, (set) => skill.assess(set, values))
    return response.redirect(returnPath(ctx, `/skills/${skill.id}`))
  }

  async edit({ person, params, view }: HttpContext) {
    const skill = await this.#skill(person!, params)
    const { id, level, assessedOn, note } = await this.#assessment(skill, params)
    return view.render('pages/skills/assess', {
      ...this.#page(skill, person!),
      assessment: id,
      values: { level, assessed_on: assessedOn, note },
    })
  }

  async update(ctx: HttpContext) {
    const { params, request, response } = ctx
    const person = ctx.person!
    const skill = await this.#skill(person, params)
    const assessment = await this.#assessment(skill, params)
    const values = readNewAssessment(await request.validateUsing(assessmentForm), person)
    await change(ctx, 'skills.changes.assessment_changed', { title: skill.name }, (set) =>
      skill.correctAssessment(set, assessment, values)
    )
    return response.redirect().toPath(`/skills/${skill.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { params, response } = ctx
    const skill = await this.#skill(ctx.person!, params)
    const assessment = await this.#assessment(skill, params)
    await change(ctx, 'skills.changes.assessment_removed', { title: skill.name }, (set) =>
      skill.removeAssessment(set, assessment)
    )
    return response.redirect().toPath(`/skills/${skill.id}`)
  }

  #skill(person: Person, params: Record<string, number>) {
    return Skill.kept(person).where('id', params.skill_id).firstOrFail()
  }

  #assessment(skill: Skill, params: Record<string, number>) {
    return skill.assessments().where('id', params.id).firstOrFail()
  }

  #page(skill: Skill, person: Person) {
    const meanings = new Map(presentAnchors(skill, person).map((one) => [one.level, one.meaning]))
    return {
      skill: { id: skill.id, title: skill.name },
      assessment: null,
      today: person.today,
      levels: levelOptions(person).map((one) => ({ ...one, hint: meanings.get(one.value) })),
    }
  }
}
