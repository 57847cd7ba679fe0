import { refuse } from '#exceptions/refuse'
import Item from '#models/item'
import Shelf from '#models/shelf'
import type { Change } from '#services/changes/change'
import { named } from '#services/library/people'
import type { Person } from '#services/person'
import { readTags } from '#services/tasks/read_tags'

/** What is written into an item, by the names of columns; on a change, what is not there stays as it is. */
export type ItemInput = Record<string, any> & {
  tags?: string | string[] | null
  /** The shelves that it stands on. */
  shelf_ids?: number[] | null
}

/** @throws a validation error */
export async function writeItem(change: Change, person: Person, input: ItemInput): Promise<Item> {
  const { tags, shelf_ids: shelves, ...values } = input
  const draft = new Item().merge({ status: values.status ?? 'wanted' })
  const days = daysOf(draft, values, person)
  const item = await Item.add(change, { ...values, ...peopleOf(values), ...days })
  if (tags) await item.giveTags(change, await tagsOf(tags, change, person))
  if (shelves) await item.standOn(change, await ownShelves(shelves, person, change))
  return item
}

/** @throws a validation error */
export async function rewriteItem(change: Change, person: Person, item: Item, input: ItemInput) {
  const { tags, shelf_ids: shelves, ...values } = input
  const days = daysOf(item, values, person)
  const rewritten = values.description !== undefined && values.description !== item.description
  await item.edit(change, {
    ...{ ...values, ...peopleOf(values), ...days },
    ...(rewritten && { description_generated: false }),
  })
  if (tags !== undefined) await item.setTags(change, await tagsOf(tags ?? [], change, person))
  if (shelves !== undefined) {
    await item.standOn(change, await ownShelves(shelves ?? [], person, change))
  }
}

const tagsOf = (tags: string | string[], { trx: client }: Change, person: Person) =>
  readTags(tags, person, { client })

const peopleOf = ({ people }: ItemInput) => (people ? { people: named(people) } : {})

/** The days that follow from the status, by the names of columns. A day of the end makes it finished nowhere. */
function daysOf(item: Item, values: ItemInput, person: Person) {
  const { status = item.status, started_on: started, finished_on: finished } = values
  if (finished && status !== 'finished') {
    refuse('finished_on', person.t('items.invalid.finished_on'))
  }
  const startedOn = started === undefined ? item.startedOn : started
  const finishedOn = finished === undefined ? item.finishedOn : finished
  if (started && finished && started > finished) {
    refuse('finished_on', person.t('items.invalid.order'))
  }
  const settled = new Item().merge({ status, startedOn, finishedOn })
  settled.settleDays(person.today)
  return { started_on: settled.startedOn ?? null, finished_on: settled.finishedOn ?? null }
}

/** @throws a validation error for a shelf that is not the person's */
async function ownShelves(ids: number[], person: Person, { trx: client }: Change) {
  const wanted = [...new Set(ids)]
  const own = await Shelf.kept(person, { client }).whereIn('id', wanted).select('id')
  if (own.length < wanted.length) refuse('shelf_ids', person.t('items.invalid.shelf'))
  return wanted
}
