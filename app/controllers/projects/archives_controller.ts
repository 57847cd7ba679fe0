import type { HttpContext } from '@adonisjs/core/http'
import Project from '#models/project'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** An archived project keeps everything and stands in nobody's way. */
export default class ArchivesController {
  async store(ctx: HttpContext) {
    const { person, params } = ctx
    const project = await Project.kept(person!).where('id', params.project_id).firstOrFail()
    await change(ctx, 'projects.changes.archived', { name: project.name }, (set) =>
      project.archive(set, person!.clock.now)
    )
    return back(ctx, '/projects')
  }

  async destroy(ctx: HttpContext) {
    const { person, params } = ctx
    const project = await Project.kept(person!).where('id', params.project_id).firstOrFail()
    await change(ctx, 'projects.changes.unarchived', { name: project.name }, (set) =>
      project.unarchive(set)
    )
    return back(ctx, '/projects')
  }
}
