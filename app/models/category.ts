import { beforeSave } from '@adonisjs/lucid/orm'
import { CategorySchema } from '#database/schema'
import { fold } from '#services/search/words'

/** A name as categories are compared by: one category, however it is typed. */
export const categoryKey = (name: string) => fold(name.trim()).slice(0, 60)

/** What titles of the shared library are sorted under. Administrators and imports make them. */
export default class Category extends CategorySchema {
  @beforeSave()
  static derive(category: Category) {
    category.nameKey = categoryKey(category.name)
  }
}
