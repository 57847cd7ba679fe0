import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/lucid'
import { refuse } from '#exceptions/refuse'
import { countedCategories } from '#queries/category_counts'
import { addCategory, deleteCategory, renameCategory } from '#services/administration/categories'
import { actorOf } from '#services/page/administration'
import { toast } from '#services/page/toast'
import { categoryForm } from '#validators/shared_item'

/** What the titles of the shared library are sorted under. */
export default class CategoriesController {
  async index({ view }: HttpContext) {
    return view.render('pages/admin/categories/index', { categories: await countedCategories() })
  }

  create(ctx: HttpContext) {
    return this.index(ctx)
  }

  async store(ctx: HttpContext) {
    const { name } = await ctx.request.validateUsing(categoryForm)
    if (!(await addCategory(actorOf(ctx), name))) refuse('name', ctx.t('admin.categories.taken'))
    toast(ctx, ctx.t('admin.categories.done.added', { name }))
    return ctx.response.redirect().toPath('/admin/categories')
  }

  async edit({ params, view }: HttpContext) {
    const categories = await countedCategories()
    const category = categories.find(({ id }) => id === params.id)
    if (!category) throw new errors.E_ROW_NOT_FOUND()
    const others = categories.filter((one) => one !== category)
    return view.render('pages/admin/categories/edit', {
      category,
      others: others.map(({ id, name }) => ({ value: id, label: name })),
    })
  }

  async update(ctx: HttpContext) {
    const { name } = await ctx.request.validateUsing(categoryForm)
    const isRenamed = await renameCategory(actorOf(ctx), ctx.params.id, name)
    if (!isRenamed) refuse('name', ctx.t('admin.categories.taken'))
    toast(ctx, ctx.t('admin.categories.done.renamed', { name }))
    return ctx.response.redirect().toPath('/admin/categories')
  }

  async destroy(ctx: HttpContext) {
    await deleteCategory(actorOf(ctx), ctx.params.id)
    toast(ctx, ctx.t('admin.categories.done.deleted'))
    return ctx.response.redirect().toPath('/admin/categories')
  }
}
