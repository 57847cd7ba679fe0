import type Item from '#models/item'
import { presentHistory } from '#presenters/area'
import { presentLinks } from '#presenters/evidence'
import { presentItem } from '#presenters/item'
import { itemParts } from '#queries/item_parts'
import { shelvesOf } from '#queries/shelves'
import { skillsToApply, tasksToApply } from '#queries/unapplied'
import type { Row } from '#services/api/shape'
import { address } from '#services/page/address'
import type { Person } from '#services/person'

/** All that the page of an item shows, in words. */
export async function presentItemPage(item: Item, person: Person) {
  const row: Row = { id: item.id }
  const [links, history, shelves, toApply, tasks] = await Promise.all([
    presentLinks(person, { type: 'item', id: item.id }),
    presentHistory(person, 'item', item.id),
    shelvesOf(person),
    item.isFinished ? skillsToApply(person, [item.id]) : new Map(),
    tasksToApply(person, [item.id]),
    itemParts([row], { person, fields: new Set(['tags', 'shelf_ids']) }),
  ])
  return {
    record: presentItem(item, person),
    links,
    history,
    tags: row.tags.map((name: string) => ({ name, href: address('/library', { tag: name }) })),
    categoryHref: address('/library', { category: item.category }),
    shelves: row.shelves.map(({ id, name }: Row) => ({ name, href: `/library/shelves/${id}` })),
    shelfChoices: shelves.map(({ id, name }) => ({
      id,
      name,
      isChosen: row.shelf_ids.includes(id),
    })),
    toApply: (toApply.get(item.id) ?? []).map(({ name }: Row) => name).join(', '),
    waiting: tasks.get(item.id) ?? null,
    asksFor: item.isFinished && links.claims?.rows.length === 0,
  }
}
