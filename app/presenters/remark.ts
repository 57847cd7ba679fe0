import type Remark from '#models/remark'
import type { AreaRow } from '#presenters/area'
import { markdownWords } from '#presenters/task_page'
import type { Row } from '#services/api/shape'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'
import { dayInWords } from '#services/words/dates'

/** A line of the list. */
export const remarkRow = (row: Row, { t }: Person): AreaRow => ({
  id: row.id,
  title: row.said,
  note: [
    t(`feedback.options.direction.${row.direction}`),
    row.kind && t(`feedback.options.kind.${row.kind}`),
  ]
    .filter(Boolean)
    .join(' · '),
})

/** What the page of a remark shows. */
export function presentRemark(record: Remark, person: Person) {
  const { t } = person
  return {
    id: record.id,
    version: record.version,
    title: record.said,
    facts: [
      {
        name: t('feedback.fields.direction'),
        value: t(`feedback.options.direction.${record.direction}`),
      },
      {
        name: t('feedback.fields.kind'),
        value: record.kind && t(`feedback.options.kind.${record.kind}`),
      },
      {
        name: t('feedback.fields.day'),
        value: dayInWords(record.day, person.today, person.user.locale, t),
      },
      { name: t('feedback.fields.context'), value: record.context },
      { name: t('areas.added'), value: momentInWords(record.createdAt, person) },
    ],
    texts: [
      {
        name: t('feedback.fields.details'),
        html: renderMarkdown(record.details ?? '', markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}
