import type Role from '#models/role'
import type { AreaRow } from '#presenters/area'
import { markdownWords } from '#presenters/task_page'
import type { Row } from '#services/api/shape'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'
import { dayInWords } from '#services/words/dates'

/** A line of the list. */
export const roleRow = (row: Row): AreaRow => ({
  id: row.id,
  title: row.title,
  note: [row.company].filter(Boolean).join(' · '),
})

/** What the page of a role shows. */
export function presentRole(record: Role, person: Person) {
  const { t } = person
  return {
    id: record.id,
    version: record.version,
    title: record.title,
    facts: [
      { name: t('readiness.fields.company'), value: record.company },
      {
        name: t('readiness.fields.target_on'),
        value: record.targetOn && dayInWords(record.targetOn, person.today, person.user.locale, t),
      },
      { name: t('areas.added'), value: momentInWords(record.createdAt, person) },
    ],
    texts: [
      {
        name: t('readiness.fields.notes'),
        html: renderMarkdown(record.notes ?? '', markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}
