import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'
import type { AdminActName } from '#models/admin_act'
import Contributor from '#models/contributor'
import Credit from '#models/credit'
import SharedItem from '#models/shared_item'
import { type Actor, noteAct } from '#services/administration/trail'
import type { Named } from '#services/library/parts'
import { sharedColumns } from '#services/library/shared_columns'
import { fold } from '#services/search/words'

/** What an administrator says of a title, by the names of columns. */
export type SharedInput = {
  name: string
  kind: string
  description: string
  year: number | null
  url: string
  category_id: number | null
  people: Named[]
}

export const addSharedItem = (actor: Actor, input: SharedInput): Promise<SharedItem> =>
  db.transaction(async (trx) => {
    const item = await fill(new SharedItem().useTransaction(trx), input, trx)
    await note(actor, 'shared_item_added', item, trx)
    return item
  })

/**
 * @param version what was on screen
 * @returns false when it was changed meanwhile; nothing is written then
 */
export const editSharedItem = (
  actor: Actor,
  id: number,
  version: number,
  input: SharedInput
): Promise<boolean> =>
  db.transaction(async (trx) => {
    const item = await locked(id, trx)
    if (item.version !== version) return false
    if (input.description !== item.description) item.descriptionGenerated = false
    await fill(item, input, trx)
    await note(actor, 'shared_item_changed', item, trx)
    return true
  })

/** @param key as `keepCover` gives it; null takes the picture off */
export const coverSharedItem = (actor: Actor, id: number, key: string | null) =>
  act(actor, id, key ? 'shared_item_covered' : 'shared_item_uncovered', (item) => {
    item.cover = key
  })

/** Nobody finds it any more; who has taken it keeps what they took. */
export const withdrawSharedItem = (actor: Actor, id: number) =>
  act(actor, id, 'shared_item_withdrawn', (item) => {
    item.withdrawnAt ??= actor.now
  })

export const restoreSharedItem = (actor: Actor, id: number) =>
  act(actor, id, 'shared_item_restored', (item) => {
    item.withdrawnAt = null
  })

/** Changes a title, and keeps in the trail who did it; nothing is noted where nothing changed. */
const act = (actor: Actor, id: number, name: AdminActName, work: (item: SharedItem) => void) =>
  db.transaction(async (trx) => {
    const item = await locked(id, trx)
    work(item)
    if (item.$isDirty) {
      item.version += 1
      await item.save()
      await note(actor, name, item, trx)
    }
    return item
  })

const locked = (id: number, client: TransactionClientContract) =>
  SharedItem.query({ client }).where('id', id).forUpdate().firstOrFail()

const note = (actor: Actor, name: AdminActName, item: SharedItem, trx: TransactionClientContract) =>
  noteAct(actor, name, { data: { id: item.id, title: item.name } }, trx)

async function fill(item: SharedItem, input: SharedInput, trx: TransactionClientContract) {
  const { name, kind, description, year, url, category_id: categoryId, people } = input
  const columns = sharedColumns(
    input,
    people.map((one) => one.name)
  )
  item.merge({ name, kind, description, year, url, categoryId })
  item.merge({ titleKey: columns.title_key, searchText: columns.search_text })
  item.version = (item.version ?? 0) + 1
  await item.save()
  await setCredits(item.id, people, trx)
  return item
}

/** Makes these the people of a title. Who is known by name is the one that is known. */
async function setCredits(
  sharedItemId: number,
  people: Named[],
  client: TransactionClientContract
) {
  const known = await Credit.query({ client })
    .where('shared_item_id', sharedItemId)
    .preload('contributor')
  const left = new Map(known.map((one) => [`${one.part} ${one.contributor.name}`, one]))
  for (const [at, { name, part }] of people.entries()) {
    const credit = left.get(`${part} ${name}`)
    left.delete(`${part} ${name}`)
    if (credit) {
      await credit.merge({ position: at + 1 }).save()
      continue
    }
    const contributor = await contributorCalled(name, client)
    await Credit.updateOrCreate(
      { sharedItemId, contributorId: contributor.id, part },
      { position: at + 1 },
      { client }
    )
  }
  for (const credit of left.values()) await credit.delete()
}

async function contributorCalled(name: string, client: TransactionClientContract) {
  const key = fold(name).slice(0, 100)
  const known = await Contributor.query({ client })
    .where('name_key', key)
    .where('name', name)
    .orderBy('id')
    .first()
  return known ?? Contributor.create({ name }, { client })
}
