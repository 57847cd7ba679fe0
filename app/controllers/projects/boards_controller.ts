import type { HttpContext } from '@adonisjs/core/http'
import Project from '#models/project'
import { projectPage } from '#presenters/project'

/** A project as a board: its sections are the columns. */
export default class BoardsController {
  async show({ person, params, view }: HttpContext) {
    const project = await Project.kept(person!).where('id', params.project_id).firstOrFail()
    return view.render('pages/projects/board', await projectPage(person!, project))
  }
}
