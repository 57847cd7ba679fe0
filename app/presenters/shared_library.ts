import { errors } from '@adonisjs/lucid'
import { ITEM_KINDS } from '#models/item'
import { coverSrc, KIND_ICONS, pictured } from '#presenters/item'
import { markdownWords } from '#presenters/task_page'
import {
  categories,
  creditsOf,
  type SharedFilter,
  sharedItem,
  sharedItems,
  sharedParts,
} from '#queries/shared_items'
import type { Row } from '#services/api/shape'
import { coverTag } from '#services/covers/send'
import { renderMarkdown } from '#services/markdown/render'
import { address } from '#services/page/address'
import type { Person } from '#services/person'

const PAGE_SIZE = 48

export const isFromTmdb = (externalId: string | null) => externalId?.startsWith('tmdb:') ?? false

/** What an address says is looked for in the shared library; what does not fit is left out. */
export function readSharedFilter(qs: Record<string, unknown>): SharedFilter {
  const q = typeof qs.q === 'string' ? qs.q.replaceAll('\0', '').trim().slice(0, 200) : ''
  const category = typeof qs.category_id === 'string' ? qs.category_id : ''
  const filter = {
    q,
    kind: ITEM_KINDS.find((one) => one === qs.kind),
    category_id: /^[1-9]\d{0,8}$/.test(category) ? Number(category) : undefined,
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}

/** The shared library as its page shows it. */
export async function sharedPage(person: Person, qs: Record<string, unknown>) {
  const { t } = person
  const filter = readSharedFilter(qs)
  const cursor = typeof qs.cursor === 'string' ? qs.cursor : undefined
  const [{ rows, next }, known] = await Promise.all([
    sharedItems(filter, { cursor, limit: PAGE_SIZE }),
    categories(),
  ])
  await sharedParts(rows, { person, fields: new Set(['item_id']) })
  return {
    cards: rows.map((row) => sharedCard(row, person)),
    filter,
    isNarrowed: Object.keys(filter).length > 0,
    area: 'items' as const,
    areaHref: '/library/shared',
    hasTmdb: rows.some((row) => isFromTmdb(row.external_id)),
    selects: [
      {
        ...{ name: 'kind', value: filter.kind, label: t('items.fields.kind') },
        options: ITEM_KINDS.map((one) => ({ value: one, label: t(`items.options.kind.${one}`) })),
      },
      {
        ...{ name: 'category_id', value: filter.category_id, label: t('items.fields.category') },
        options: known.map(({ id, name }) => ({ value: id, label: name })),
      },
    ].filter(({ options }) => options.length > 0),
    nextHref: next && address('/library/shared', { ...filter, cursor: next }),
  }
}

function sharedCard(row: Row, { t }: Person) {
  return {
    ...pictured(row, `/library/shared/${row.id}`),
    note: [t(`items.options.kind.${row.kind}`), row.year].filter(Boolean).join(' · '),
    isTaken: Boolean(row.item_id),
  }
}

/** The page of a shared title. @throws E_ROW_NOT_FOUND */
export async function presentShared(id: number, person: Person) {
  const row = await sharedItem(id)
  if (!row) throw new errors.E_ROW_NOT_FOUND()
  const { t } = person
  const html = (text: string) => renderMarkdown(text, markdownWords(person))
  const [credits] = await Promise.all([
    creditsOf(id),
    sharedParts([row], { person, fields: new Set(['category', 'item_id']) }),
  ])
  return {
    record: {
      id,
      title: row.name,
      over: [t(`items.options.kind.${row.kind}`), row.year].filter(Boolean).join(' · '),
      icon: KIND_ICONS[row.kind],
      src: coverSrc(`/library/shared/${id}`, row.cover, 'large'),
      category: row.category,
      categoryHref: address('/library/shared', { category_id: row.category_id }),
      url: row.url || null,
      descriptionHtml: html(row.description),
      isGenerated: Boolean(row.description) && Boolean(row.description_generated),
      isFromTmdb: isFromTmdb(row.external_id),
      itemHref: row.item_id ? `/library/${row.item_id}` : null,
    },
    people: credits.map((one) => ({
      name: one.name,
      part: [t(`items.options.part.${one.part}`), one.character].filter(Boolean).join(' · '),
      src: one.portrait
        ? `/library/people/${one.id}/portrait?size=small&v=${coverTag(one.portrait)}`
        : null,
      biographyHtml: one.biography ? html(one.biography) : '',
      isGenerated: Boolean(one.biography) && Boolean(one.biography_generated),
    })),
  }
}
