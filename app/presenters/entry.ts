import type Entry from '#models/entry'
import type { AreaRow } from '#presenters/area'
import { markdownWords } from '#presenters/task_page'
import type { Row } from '#services/api/shape'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'
import { dayInWords } from '#services/words/dates'

/** A line of the list. */
export const entryRow = (row: Row, { t }: Person): AreaRow => ({
  id: row.id,
  title: row.title,
  note: [t(`journal.options.kind.${row.kind}`), row.source].filter(Boolean).join(' · '),
})

/** What the page of an entry shows. */
export function presentEntry(record: Entry, person: Person) {
  const { t } = person
  return {
    id: record.id,
    version: record.version,
    title: record.title,
    facts: [
      { name: t('journal.fields.kind'), value: t(`journal.options.kind.${record.kind}`) },
      {
        name: t('journal.fields.day'),
        value: dayInWords(record.day, person.today, person.user.locale, t),
      },
      { name: t('journal.fields.source'), value: record.source },
      {
        name: t('journal.fields.shareable'),
        value: t(record.shareable ? 'areas.yes' : 'areas.no'),
      },
      { name: t('areas.added'), value: momentInWords(record.createdAt, person) },
    ],
    texts: [
      {
        name: t('journal.fields.body'),
        html: renderMarkdown(record.body ?? '', markdownWords(person)),
      },
      {
        name: t('journal.fields.takeaway'),
        html: renderMarkdown(record.takeaway ?? '', markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}
