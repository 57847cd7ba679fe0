import type Meeting from '#models/meeting'
import type { AreaRow } from '#presenters/area'
import { markdownWords } from '#presenters/task_page'
import type { Row } from '#services/api/shape'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'

/** A line of the list. */
export const meetingRow = (row: Row): AreaRow => ({
  id: row.id,
  title: row.title,
  note: [row.place].filter(Boolean).join(' · '),
})

/** What the page of a meeting shows. */
export function presentMeeting(record: Meeting, person: Person) {
  const { t } = person
  return {
    id: record.id,
    version: record.version,
    title: record.title,
    facts: [
      { name: t('meetings.fields.starts_at'), value: momentInWords(record.startsAt, person) },
      { name: t('meetings.fields.ends_at'), value: momentInWords(record.endsAt, person) },
      { name: t('meetings.fields.place'), value: record.place },
      { name: t('meetings.fields.link'), value: record.link, href: record.link },
      { name: t('areas.added'), value: momentInWords(record.createdAt, person) },
    ],
    texts: [
      {
        name: t('meetings.fields.preparation'),
        html: renderMarkdown(record.preparation ?? '', markdownWords(person)),
      },
      {
        name: t('meetings.fields.notes'),
        html: renderMarkdown(record.notes ?? '', markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}
