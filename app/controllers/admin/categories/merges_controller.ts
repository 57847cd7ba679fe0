import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import Category from '#models/category'
import { mergeCategory } from '#services/administration/categories'
import { actorOf } from '#services/page/administration'
import { toast } from '#services/page/toast'
import { categoryMergeForm } from '#validators/shared_item'
import CategoriesController from '#controllers/admin/categories_controller'

/** Makes one category of two. */
export default class MergesController {
  create(ctx: HttpContext) {
    ctx.params.id = ctx.params.category_id
    return new CategoriesController().edit(ctx)
  }

  async store(ctx: HttpContext) {
    const { params, request, response } = ctx
    const kept = () => Category.query().whereNull('merged_into_id')
    const category = await kept().where('id', params.category_id).firstOrFail()
    const { into_id: id } = await request.validateUsing(categoryMergeForm)
    const into = await kept().where('id', id).whereNot('id', category.id).first()
    if (!into) refuse('into_id', ctx.t('admin.categories.choose'))
    await mergeCategory(actorOf(ctx), category.id, into.id)
    toast(ctx, ctx.t('admin.categories.done.merged', { name: category.name, into: into.name }))
    return response.redirect().toPath('/admin/categories')
  }
}
