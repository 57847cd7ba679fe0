import type Skill from '#models/skill'
import type { AreaRow } from '#presenters/area'
import { markdownWords } from '#presenters/task_page'
import type { Row } from '#services/api/shape'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'
import { dayInWords } from '#services/words/dates'

/** A line of the list. */
export const skillRow = (row: Row): AreaRow => ({
  id: row.id,
  title: row.name,
  note: [row.category].filter(Boolean).join(' · '),
})

/** What the page of a skill shows. */
export function presentSkill(record: Skill, person: Person) {
  const { t } = person
  return {
    id: record.id,
    version: record.version,
    title: record.name,
    facts: [
      { name: t('skills.fields.category'), value: record.category },
      { name: t('skills.fields.target_level'), value: record.targetLevel },
      {
        name: t('skills.fields.target_on'),
        value: record.targetOn && dayInWords(record.targetOn, person.today, person.user.locale, t),
      },
      { name: t('areas.added'), value: momentInWords(record.createdAt, person) },
    ],
    texts: [
      {
        name: t('skills.fields.notes'),
        html: renderMarkdown(record.notes ?? '', markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}
