import type Goal from '#models/goal'
import type { AreaRow } from '#presenters/area'
import { markdownWords } from '#presenters/task_page'
import type { Row } from '#services/api/shape'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'
import { dayInWords } from '#services/words/dates'

/** A line of the list. */
export const goalRow = (row: Row, { t }: Person): AreaRow => ({
  id: row.id,
  title: row.title,
  note: [t(`goals.options.status.${row.status}`)].filter(Boolean).join(' · '),
})

/** What the page of a goal shows. */
export function presentGoal(record: Goal, person: Person) {
  const { t } = person
  return {
    id: record.id,
    version: record.version,
    title: record.title,
    facts: [
      { name: t('goals.fields.status'), value: t(`goals.options.status.${record.status}`) },
      {
        name: t('goals.fields.due_on'),
        value: record.dueOn && dayInWords(record.dueOn, person.today, person.user.locale, t),
      },
      { name: t('areas.added'), value: momentInWords(record.createdAt, person) },
    ],
    texts: [
      {
        name: t('goals.fields.why'),
        html: renderMarkdown(record.why ?? '', markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}
