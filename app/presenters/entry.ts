import type Entry from '#models/entry'
import { REVIEW_DAYS } from '#models/entry/reviewable'
import { wordsOf } from '#services/journal/write'
import { titleOf } from '#services/journal/title'
import { markdownWords } from '#presenters/task_page'
import type { Row } from '#services/api/shape'
import { excerpt } from '#services/markdown/excerpt'
import { renderMarkdown } from '#services/markdown/render'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { dayInWords } from '#services/words/dates'

export const KIND_ICONS: Record<string, string> = {
  learning: 'lightbulb',
  daily: 'sun',
  reflection: 'notebook-pen',
}

const EXCERPT = 320

/** An entry among others. */
export function entryLine(row: Row, person: Person) {
  const { t } = person
  return {
    id: row.id,
    href: `/journal/${row.id}`,
    title: titleAtDay(row, person),
    kind: row.kind,
    kindLabel: t(`journal.options.kind.${row.kind}`),
    icon: KIND_ICONS[row.kind],
    excerpt: withoutTitle(excerpt(row.body, EXCERPT), row.title),
    takeaway: excerpt(row.takeaway, EXCERPT),
    source: row.source,
    shareable: Boolean(row.shareable),
    tags: tagLinks(row.tags ?? []),
  }
}

/** Under the heading of its day, a log that is called by its day says what it is. */
export const titleAtDay = (row: Row, person: Person): string =>
  row.kind === 'daily' && row.title === titleOf({ kind: 'daily', day: row.day, body: '' }, person)
    ? person.t('journal.day_log')
    : row.title

export type EntryLine = ReturnType<typeof entryLine>

export const tagLinks = (names: string[]) =>
  names.map((name) => ({ name, href: address('/journal', { tag: name }) }))

/** A title that was made of the first line is not said twice. */
function withoutTitle(text: string, title: string): string {
  const start = title.replace(/…$/, '')
  return text.startsWith(start) && start.length > 3 ? text.slice(start.length).trim() : text
}

/** What the page of an entry shows. */
export function presentEntry(entry: Entry, tags: string[], person: Person) {
  const { t, today, user } = person
  const day = (of: string) => dayInWords(of, today, user.locale, t)
  const html = (text: string) => renderMarkdown(text, markdownWords(person))
  return {
    id: entry.id,
    version: entry.version,
    title: entry.title,
    kind: entry.kind,
    kindLabel: t(`journal.options.kind.${entry.kind}`),
    icon: KIND_ICONS[entry.kind],
    day: day(entry.day),
    dayIso: entry.day,
    bodyHtml: html(entry.body),
    takeawayHtml: html(entry.takeaway),
    source: entry.source,
    sourceHref: /^https?:\/\/\S+$/.test(entry.source) ? entry.source : null,
    shareable: entry.shareable,
    tags: tagLinks(tags),
    review: entry.kind === 'learning' ? reviewState(entry, person) : null,
  }
}

function reviewState(entry: Entry, { t, today, user }: Person) {
  const when = entry.reviewOn && dayInWords(entry.reviewOn, today, user.locale, t)
  const isOver = entry.reviewStep >= REVIEW_DAYS.length
  return {
    isDue: entry.isDue(today),
    comes: entry.reviewOn !== null,
    words: when
      ? t('journal.review.comes', { when })
      : t(isOver ? 'journal.review.ended' : 'journal.review.stopped'),
  }
}

/** An entry's values as its form shows them; a title that it was given by nobody is left out. */
export function entryValues(entry: Entry, tags: string[], skillIds: number[], person: Person) {
  const isMade = entry.title === titleOf(wordsOf(entry), person)
  const { kind, day, body, source, takeaway, shareable } = entry
  const title = isMade ? '' : entry.title
  return {
    ...{ title, kind, day, body, source, takeaway, shareable },
    tags: tags.join(', '),
    skillIds,
  }
}

type Due = { id: number; title: string; takeaway: string; source: string; day: string }

/** A learning that has come back, for a card. */
export function presentDue({ id, title, takeaway, source, day }: Due, person: Person) {
  const { t, today, user } = person
  return {
    id,
    title,
    text: takeaway ? excerpt(takeaway, EXCERPT) : title,
    href: `/journal/${id}`,
    source,
    when: t('journal.review.lead', { when: dayInWords(day, today, user.locale, t) }),
  }
}
