import type { HttpContext } from '@adonisjs/core/http'
import Project, { PROJECT_COLORS } from '#models/project'
import { projectOverview, projectPage } from '#presenters/project'
import { change } from '#services/page/change'
import { createProjectValidator, updateProjectValidator } from '#validators/project'

/** Projects: named, coloured lists of tasks. */
export default class ProjectsController {
  async index({ person, view }: HttpContext) {
    return view.render('pages/projects/index', await projectOverview(person!))
  }

  create({ view }: HttpContext) {
    return view.render('pages/projects/create', { colors: PROJECT_COLORS })
  }

  async store(ctx: HttpContext) {
    const { name, color, notes } = await ctx.request.validateUsing(createProjectValidator)
    const project = await change(ctx, 'projects.changes.created', { name }, (set) =>
      Project.add(set, { name, color: color ?? 'blue', notes: notes ?? '' })
    )
    return ctx.response.redirect().toPath(`/projects/${project.id}`)
  }

  async show({ person, params, request, view }: HttpContext) {
    const project = await Project.kept(person!).where('id', params.id).firstOrFail()
    const { completed, arrange } = request.qs()
    const options = { completed: completed === '1', arrange: arrange === '1' }
    return view.render('pages/projects/show', await projectPage(person!, project, options))
  }

  async edit({ person, params, view }: HttpContext) {
    const project = await Project.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/projects/edit', { project, colors: PROJECT_COLORS })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const project = await Project.kept(person!).where('id', params.id).firstOrFail()
    const { version, notes, ...input } = await request.validateUsing(updateProjectValidator)
    const typed = { ...input, notes: notes ?? '' }
    if (version !== project.version) return this.#conflict(ctx, project, typed)

    await change(ctx, 'projects.changes.changed', { name: typed.name }, (set) =>
      set.save(project.merge(typed))
    )
    return response.redirect().toPath(`/projects/${project.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const project = await Project.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'projects.changes.trashed', { name: project.name }, (set) =>
      project.trashWithTasks(set, person!.clock.now)
    )
    return response.redirect().toPath('/projects')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ response, view }: HttpContext, project: Project, typed: Partial<Project>) {
    response.status(409)
    return view.render('pages/projects/edit', { project, typed, colors: PROJECT_COLORS })
  }
}
