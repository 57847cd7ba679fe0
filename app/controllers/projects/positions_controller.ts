import type { HttpContext } from '@adonisjs/core/http'
import { placeAmong } from '#models/mixins/ordering'
import Project from '#models/project'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { placeFrom, positionValidator } from '#validators/position'

/** The place of a project in the side navigation. */
export default class PositionsController {
  async update(ctx: HttpContext) {
    const { person, params, request } = ctx
    const project = await Project.kept(person!).where('id', params.project_id).firstOrFail()
    const place = placeFrom(await request.validateUsing(positionValidator))
    await change(ctx, 'projects.changes.moved', { name: project.name }, (set) => {
      const projects = () => Project.kept(person!, { client: set.trx }).whereNull('archived_at')
      return placeAmong(set, project, projects, place)
    })
    return back(ctx, '/projects')
  }
}
