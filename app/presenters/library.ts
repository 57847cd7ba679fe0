import { ITEM_KINDS, ITEM_STATUSES } from '#models/item'
import { itemCard } from '#presenters/item'
import { unappliedLines } from '#presenters/unapplied'
import { itemTable } from '#queries/items'
import { libraryCounts } from '#queries/library'
import { shelvesOf } from '#queries/shelves'
import { readFilter } from '#services/library/filter'
import { address } from '#services/page/address'
import type { Person } from '#services/person'

const PAGE_SIZE = 48
/** Lines of what was never applied beside the list. */
const BESIDE = 3
const FIELDS = ['name', 'kind', 'status', 'rating', 'year', 'people', 'cover']

const SORTS = ['name', '-created_at', '-finished_on', '-rating']
const LAYOUTS = ['covers', 'rows'] as const

/** The library as its page shows it: by status, narrowed and in an order, all of which the address says. */
export async function libraryPage(person: Person, qs: Record<string, unknown>) {
  const { t } = person
  const filter = readFilter(qs)
  const sort = SORTS.find((one) => one === qs.sort) ?? 'name'
  const layout = LAYOUTS.find((one) => one === qs.layout) ?? 'covers'
  const state = {
    ...filter,
    sort: sort === 'name' ? undefined : sort,
    layout: layout === 'covers' ? undefined : layout,
  }
  const cursor = typeof qs.cursor === 'string' ? qs.cursor : undefined
  const query = { filter, sort, cursor, limit: PAGE_SIZE, fields: FIELDS }
  const [{ rows, next }, counts, shelves, unapplied] = await Promise.all([
    itemTable.page({ person, query }),
    libraryCounts(person),
    shelvesOf(person),
    unappliedLines(person, { limit: BESIDE }),
  ])
  const all = [...counts.statuses.values()].reduce((sum, count) => sum + count, 0)
  const to = (changes: Record<string, unknown>) => address('/library', { ...state, ...changes })
  const status = (value: string | undefined, label: string, count: number) => ({
    label,
    count,
    current: filter.status === value,
    href: to({ status: value }),
  })
  const { category, kind, shelf_id: shelf, tag } = filter
  return {
    cards: rows.map((row) => itemCard(row, person)),
    filter,
    sort,
    layout,
    isEmpty: all === 0,
    isNarrowed: Object.keys(filter).length > 0,
    area: 'items' as const,
    areaHref: '/library',
    tabs: [
      status(undefined, t('items.all'), all),
      ...ITEM_STATUSES.map((one) =>
        status(one, t(`items.options.status.${one}`), counts.statuses.get(one) ?? 0)
      ),
    ],
    selects: [
      {
        ...{ name: 'kind', value: kind, label: t('items.fields.kind') },
        options: ITEM_KINDS.filter((one) => counts.kinds.has(one) || one === kind).map((one) => ({
          value: one,
          label: t(`items.options.kind.${one}`),
        })),
      },
      {
        ...{ name: 'category', value: category, label: t('items.fields.category') },
        options: named(counts.categories, category),
      },
      { name: 'tag', value: tag, label: t('items.fields.tags'), options: named(counts.tags, tag) },
      {
        ...{ name: 'shelf_id', value: shelf, label: t('items.fields.shelf') },
        options: shelves.map(({ id, name }) => ({ value: id, label: name })),
      },
    ].filter(({ options, value }) => options.length > 0 || value),
    sorts: SORTS.map((value) => ({ value, label: t(`items.sorts.${value.replace('-', '')}`) })),
    layouts: LAYOUTS.map((value) => ({
      label: t(`items.layouts.${value}`),
      icon: value === 'covers' ? 'layout-grid' : 'list',
      current: layout === value,
      href: to({ layout: value === 'covers' ? undefined : value }),
    })),
    nextHref: next && address('/library', { ...state, cursor: next }),
    unapplied: unapplied.lines,
    hasMoreUnapplied: unapplied.next !== null,
    shelves: shelves.map(({ id, name, count }) => ({
      name,
      count,
      href: `/library/shelves/${id}`,
    })),
  }
}

/** Names to choose from; the one that was chosen stands among them. */
function named(names: string[], chosen: string | undefined) {
  const all = chosen && !names.includes(chosen) ? [chosen, ...names] : names
  return all.map((name) => ({ value: name, label: name }))
}
