import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import Role from '#models/role'
import Skill from '#models/skill'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { takeLine, takeSkill, takeTerm } from '#services/readiness/take_term'
import { termValidator } from '#validators/criterion'

/** What a job advertisement asks for becomes a criterion, a skill, or both. */
export default class TermsController {
  async store(ctx: HttpContext) {
    const { params, request } = ctx
    const person = ctx.person!
    const role = await Role.kept(person).where('id', params.role_id).firstOrFail()
    const { known, wanted, skill: term, line } = await request.validateUsing(termValidator)
    if (known) {
      const skill = await Skill.kept(person).where('id', known).firstOrFail()
      const title = skill.name
      await change(ctx, 'readiness.changes.criterion_added', { title }, (set) =>
        takeSkill(set, role, skill)
      )
    } else if (wanted) {
      await change(ctx, 'readiness.changes.term_wanted', { title: wanted }, async (set) =>
        takeSkill(set, role, await takeTerm(set, person, wanted))
      )
    } else if (term) {
      await change(ctx, 'readiness.changes.term_taken', { title: term }, (set) =>
        takeTerm(set, person, term)
      )
    } else if (line) {
      await change(ctx, 'readiness.changes.criterion_added', { title: line }, (set) =>
        takeLine(set, role, line)
      )
    } else refuse('wanted', ctx.t('readiness.advertisement.nothing_chosen'))
    return back(ctx, `/readiness/${role.id}/advertisement`)
  }
}
