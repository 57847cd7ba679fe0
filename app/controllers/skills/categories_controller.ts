import type { HttpContext } from '@adonisjs/core/http'
import { categoriesOf } from '#queries/skill_matrix'
import { change } from '#services/page/change'
import { renameCategory } from '#services/skills/rename_category'
import { categoryValidator } from '#validators/skill'

/** The category of skills: renamed for all of them at once. */
export default class CategoriesController {
  async edit({ person, request, view }: HttpContext) {
    const { from } = request.qs()
    const categories = await categoriesOf(person!)
    const chosen = categories.includes(from) ? from : categories[0]
    return view.render('pages/skills/category', {
      categories,
      values: { from: chosen, to: chosen },
    })
  }

  async update(ctx: HttpContext) {
    const { person, request, response } = ctx
    const input = await request.validateUsing(categoryValidator)
    const [from, to] = [input.from, input.to ?? '']
    const data: Record<string, unknown> = { from, to, count: 0 }
    await change(ctx, 'skills.changes.category', data, async (set) => {
      data.count = (await renameCategory(set, person!, from, to)).length
    })
    return response.redirect().toPath('/skills')
  }
}
