import type Item from '#models/item'
import { ITEM_STATUSES } from '#models/item'
import { markdownWords } from '#presenters/task_page'
import type { Row } from '#services/api/shape'
import { coverTag } from '#services/covers/send'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'
import { dayInWords } from '#services/words/dates'

export const KIND_ICONS: Record<string, string> = {
  film: 'film',
  series: 'tv',
  book: 'book-open',
  course: 'graduation-cap',
  article: 'newspaper',
  podcast: 'podcast',
  other: 'shapes',
}
export const STATUS_ICONS: Record<string, string> = {
  wanted: 'bookmark',
  started: 'play',
  finished: 'circle-check',
  dropped: 'circle-x',
}

/** What comes next with an item, in one press. */
const NEXT: Record<string, string> = { wanted: 'started', started: 'finished' }

/** Where a picture is read: its address changes with it. */
export const coverSrc = (path: string, key: string | null, size: 'small' | 'large' = 'small') =>
  key ? `${path}/cover?size=${size}&v=${coverTag(key)}` : null

/** What every list shows of a title: its picture, or the icon of its kind. */
export const pictured = (row: Row, href: string) => ({
  ...{ id: row.id, href, title: row.name },
  ...{ icon: KIND_ICONS[row.kind], src: coverSrc(href, row.cover) },
})

export const stars = (rating: number | null) => (rating ? '★'.repeat(rating) : '')

const peopleOf = ({ people }: Row): Array<{ name: string; part: string }> =>
  typeof people === 'string' ? JSON.parse(people) : (people ?? [])

/** An item among others: a picture with what it is. */
export function itemCard(row: Row, { t }: Person) {
  const next = NEXT[row.status]
  return {
    ...pictured(row, `/library/${row.id}`),
    status: row.status,
    statusIcon: STATUS_ICONS[row.status],
    statusName: t(`items.options.status.${row.status}`),
    rating: row.rating ?? null,
    stars: stars(row.rating),
    ratingName: row.rating ? t('items.stars', { count: row.rating }) : '',
    note: [t(`items.options.kind.${row.kind}`), row.year, peopleOf(row)[0]?.name]
      .filter(Boolean)
      .join(' · '),
    next: next
      ? {
          value: next,
          icon: STATUS_ICONS[next],
          label: t(`items.next.${next}`, { title: row.name }),
          action: `/library/${row.id}/status`,
        }
      : null,
  }
}

/** What the page of an item shows of itself. */
export function presentItem(item: Item, person: Person) {
  const { t, today, user } = person
  const day = (value: string | null) => value && dayInWords(value, today, user.locale, t)
  const html = (text: string) => renderMarkdown(text, markdownWords(person))
  return {
    id: item.id,
    version: item.version,
    title: item.name,
    href: `/library/${item.id}`,
    over: [t(`items.options.kind.${item.kind}`), item.year].filter(Boolean).join(' · '),
    icon: KIND_ICONS[item.kind],
    src: coverSrc(`/library/${item.id}`, item.cover, 'large'),
    hasCover: item.cover !== null,
    status: item.status,
    isFinished: item.isFinished,
    rating: item.rating,
    people: item.people.map(({ name, part }) => ({ name, part: t(`items.options.part.${part}`) })),
    statuses: ITEM_STATUSES.map((value) => ({
      value,
      label: t(`items.options.status.${value}`),
      icon: STATUS_ICONS[value],
      isCurrent: value === item.status,
    })),
    nextStatus: NEXT[item.status] ?? null,
    category: item.category,
    url: item.url || null,
    urlHost: hostOf(item.url),
    descriptionHtml: html(item.description),
    isGenerated: Boolean(item.description && item.descriptionGenerated),
    notesHtml: html(item.notes),
    isFromTmdb: item.externalId?.startsWith('tmdb:') ?? false,
    facts: [
      { name: t('items.fields.status'), value: t(`items.options.status.${item.status}`) },
      { name: t('items.fields.started_on'), value: day(item.startedOn) },
      { name: t('items.fields.finished_on'), value: day(item.finishedOn) },
      { name: t('areas.added'), value: momentInWords(item.createdAt, person) },
    ],
  }
}

/** What a link is shown as. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}
