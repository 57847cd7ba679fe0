import type { HttpContext } from '@adonisjs/core/http'
import Criterion from '#models/criterion'
import Role from '#models/role'

/** Criteria by their id alone, as links between records name them. */
export default class CriteriaController {
  async show({ person, params, response }: HttpContext) {
    const criterion = await Criterion.of(person!).where('id', params.id).firstOrFail()
    const role = await Role.kept(person!).where('id', criterion.roleId).firstOrFail()
    return response.redirect().toPath(`/readiness/${role.id}/criteria/${criterion.id}`)
  }
}
