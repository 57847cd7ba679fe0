import type { HttpContext } from '@adonisjs/core/http'
import Project from '#models/project'
import Section from '#models/section'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { sectionValidator } from '#validators/section'

/** Sections: the headings of a project's list and the columns of its board. */
export default class SectionsController {
  async create({ person, params, view }: HttpContext) {
    const project = await Project.kept(person!).where('id', params.project_id).firstOrFail()
    return view.render('pages/projects/sections/create', { project })
  }

  async store(ctx: HttpContext) {
    const { person, params, request } = ctx
    const project = await Project.kept(person!).where('id', params.project_id).firstOrFail()
    const { name } = await request.validateUsing(sectionValidator)
    await change(ctx, 'projects.changes.section_created', { name }, (set) =>
      Section.add(set, project, name)
    )
    return back(ctx, `/projects/${project.id}`)
  }

  async edit({ person, params, view }: HttpContext) {
    const project = await Project.kept(person!).where('id', params.project_id).firstOrFail()
    const section = await Section.kept(person!)
      .where({ id: params.id, project_id: project.id })
      .firstOrFail()
    return view.render('pages/projects/sections/edit', { project, section })
  }

  async update(ctx: HttpContext) {
    const section = await sectionOf(ctx)
    const { name } = await ctx.request.validateUsing(sectionValidator)
    await change(ctx, 'projects.changes.section_renamed', { name }, (set) =>
      set.save(section.merge({ name }))
    )
    return back(ctx, `/projects/${section.projectId}`)
  }

  async destroy(ctx: HttpContext) {
    const section = await sectionOf(ctx)
    await change(ctx, 'projects.changes.section_trashed', { name: section.name }, (set) =>
      section.trashKeepingTasks(set, ctx.person!.clock.now)
    )
    return ctx.response.redirect().toPath(`/projects/${section.projectId}`)
  }
}

const sectionOf = ({ person, params }: HttpContext) =>
  Section.kept(person!).where({ id: params.id, project_id: params.project_id }).firstOrFail()
