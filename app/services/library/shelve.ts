import { refuse } from '#exceptions/refuse'
import Item from '#models/item'
import Shelf from '#models/shelf'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'

type ShelfInput = Record<string, any> & {
  /** The items that stand on it, in their order. */
  item_ids?: number[]
}

/** @throws a validation error */
export async function writeShelf(change: Change, person: Person, input: ShelfInput) {
  const { item_ids: items, ...values } = input
  const shelf = await Shelf.add(change, values)
  if (items) await shelf.hold(change, await ownItems(items, change, person))
  return shelf
}

/** @throws a validation error */
export async function rewriteShelf(
  change: Change,
  person: Person,
  shelf: Shelf,
  input: ShelfInput
) {
  const { item_ids: items, ...values } = input
  await shelf.edit(change, values)
  if (items) await shelf.hold(change, await ownItems(items, change, person))
}

async function ownItems(ids: number[], { trx: client }: Change, person: Person) {
  const wanted = [...new Set(ids)]
  const own = await Item.kept(person, { client }).whereIn('id', wanted).select('id')
  if (own.length < wanted.length) refuse('item_ids', person.t('shelves.invalid.item'))
  return wanted
}
