import type Item from '#models/item'
import type { AreaRow } from '#presenters/area'
import { markdownWords } from '#presenters/task_page'
import type { Row } from '#services/api/shape'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'

const ICONS: Record<string, string> = {
  film: 'film',
  series: 'tv',
  book: 'book-open',
  course: 'graduation-cap',
  article: 'newspaper',
  podcast: 'podcast',
  other: 'shapes',
}

/** A line of the list. */
export const itemRow = (row: Row, { t }: Person): AreaRow => ({
  id: row.id,
  title: row.name,
  icon: ICONS[row.kind],
  note: t(`items.options.kind.${row.kind}`),
})

/** What the page of an item shows. */
export function presentItem(record: Item, person: Person) {
  const { t } = person
  return {
    id: record.id,
    version: record.version,
    title: record.name,
    facts: [
      { name: t('items.fields.kind'), value: t(`items.options.kind.${record.kind}`) },
      { name: t('areas.added'), value: momentInWords(record.createdAt, person) },
    ],
    texts: [
      {
        name: t('items.fields.description'),
        html: renderMarkdown(record.description, markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}
