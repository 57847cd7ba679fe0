import type Story from '#models/story'
import type { AreaRow } from '#presenters/area'
import { markdownWords } from '#presenters/task_page'
import type { Row } from '#services/api/shape'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'

/** A line of the list. */
export const storyRow = (row: Row): AreaRow => ({
  id: row.id,
  title: row.title,
  note: [].filter(Boolean).join(' · '),
})

/** What the page of a story shows. */
export function presentStory(record: Story, person: Person) {
  const { t } = person
  return {
    id: record.id,
    version: record.version,
    title: record.title,
    facts: [{ name: t('areas.added'), value: momentInWords(record.createdAt, person) }],
    texts: [
      {
        name: t('stories.fields.situation'),
        html: renderMarkdown(record.situation ?? '', markdownWords(person)),
      },
      {
        name: t('stories.fields.task'),
        html: renderMarkdown(record.task ?? '', markdownWords(person)),
      },
      {
        name: t('stories.fields.action'),
        html: renderMarkdown(record.action ?? '', markdownWords(person)),
      },
      {
        name: t('stories.fields.result'),
        html: renderMarkdown(record.result ?? '', markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}
