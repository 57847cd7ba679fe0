import type { HttpContext } from '@adonisjs/core/http'
import { placeAmong } from '#models/mixins/ordering'
import Section from '#models/section'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { placeFrom, positionValidator } from '#validators/position'

/** The place of a section in its project. */
export default class PositionsController {
  async update(ctx: HttpContext) {
    const { person, params, request } = ctx
    const section = await Section.kept(person!).where('id', params.section_id).firstOrFail()
    const place = placeFrom(await request.validateUsing(positionValidator))
    await change(ctx, 'projects.changes.section_moved', { name: section.name }, (set) => {
      const sections = () =>
        Section.kept(person!, { client: set.trx }).where('project_id', section.projectId)
      return placeAmong(set, section, sections, place)
    })
    return back(ctx, `/projects/${section.projectId}`)
  }
}
