import type Item from '#models/item'
import { ITEM_KINDS, ITEM_STATUSES } from '#models/item'
import { formValues } from '#presenters/area'
import { presentItem } from '#presenters/item'
import { itemParts } from '#queries/item_parts'
import { knownCategories } from '#queries/library'
import { shelvesOf } from '#queries/shelves'
import type { Row } from '#services/api/shape'
import type { Named } from '#services/library/parts'
import { peopleText } from '#services/library/people'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'

/** What the form lets choose from. */
export async function itemChoices(person: Person) {
  const { t } = person
  const [shelves, categories, { tags }] = await Promise.all([
    shelvesOf(person),
    knownCategories(person),
    navigation(person),
  ])
  const options = (field: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`items.options.${field}.${value}`) }))
  return {
    kinds: options('kind', ITEM_KINDS),
    statuses: options('status', ITEM_STATUSES),
    ratings: [1, 2, 3, 4, 5].map((value) => ({ value, label: t('items.stars', { count: value }) })),
    shelfChoices: shelves.map(({ id, name }) => ({ id, name })),
    knownCategories: categories,
    knownTags: tags.slice(0, 200),
  }
}

/** What a new item begins with. */
export function newItemValues(qs: Record<string, unknown>) {
  const kind = ITEM_KINDS.find((one) => one === qs.kind) ?? 'book'
  const status = ITEM_STATUSES.find((one) => one === qs.status) ?? 'wanted'
  return { kind, status, shelfIds: [] }
}

/** The form of an item that is there. */
export async function editItemPage(item: Item, person: Person) {
  const row: Row = { id: item.id }
  const [choices] = await Promise.all([
    itemChoices(person),
    itemParts([row], { person, fields: new Set(['tags', 'shelf_ids']) }),
  ])
  return {
    ...choices,
    record: presentItem(item, person),
    values: {
      ...formValues(item, person),
      people: peopleText(item.people as Named[], item.kind, person.t),
      tags: row.tags.join(', '),
      shelfIds: row.shelf_ids,
    },
  }
}
