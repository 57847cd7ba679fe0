import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'
import Category, { categoryKey } from '#models/category'
import { type Actor, noteAct } from '#services/administration/trail'

/**
 * Makes a category. One that was merged into another stands by itself again, without the titles that went
 * there.
 *
 * @returns null when there is one of this name
 */
export const addCategory = (actor: Actor, name: string): Promise<Category | null> =>
  db.transaction(async (trx) => {
    const known = await called(name, trx)
    if (known && known.mergedIntoId === null) return null
    const category = known ?? new Category().useTransaction(trx)
    await category.merge({ name, mergedIntoId: null }).save()
    await noteAct(actor, 'category_added', { data: { title: name } }, trx)
    return category
  })

/** @returns false when another one has this name */
export const renameCategory = (actor: Actor, id: number, name: string): Promise<boolean> =>
  db.transaction(async (trx) => {
    const category = await locked(id, trx)
    const other = await called(name, trx)
    if (other && other.id !== id) return false
    const from = category.name
    if (from === name) return true
    await category.merge({ name, version: category.version + 1 }).save()
    await noteAct(actor, 'category_renamed', { data: { from, to: name } }, trx)
    return true
  })

/** All titles of the one are in the other from now on; an import that names the one means the other. */
export const mergeCategory = (actor: Actor, id: number, intoId: number) =>
  db.transaction(async (trx) => {
    const category = await locked(id, trx)
    const into = await locked(intoId, trx)
    if (id === intoId) return
    await trx.from('shared_items').where('category_id', id).update({ category_id: intoId })
    await trx.from('categories').where('merged_into_id', id).update({ merged_into_id: intoId })
    await category.merge({ mergedIntoId: intoId }).save()
    const data = { from: category.name, to: into.name }
    await noteAct(actor, 'category_merged', { data }, trx)
  })

/** Its titles stay, without a category. */
export const deleteCategory = (actor: Actor, id: number) =>
  db.transaction(async (trx) => {
    const category = await locked(id, trx)
    await noteAct(actor, 'category_deleted', { data: { title: category.name } }, trx)
    await category.delete()
  })

const called = (name: string, client: TransactionClientContract) =>
  Category.query({ client }).where('name_key', categoryKey(name)).first()

/** @throws E_ROW_NOT_FOUND for one that was merged as well: it stands in no list */
const locked = (id: number, client: TransactionClientContract) =>
  Category.query({ client }).where('id', id).whereNull('merged_into_id').forUpdate().firstOrFail()
