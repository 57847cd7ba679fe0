import type Contact from '#models/contact'
import type { AreaRow } from '#presenters/area'
import { markdownWords } from '#presenters/task_page'
import type { Row } from '#services/api/shape'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'
import { dayInWords } from '#services/words/dates'

/** A line of the list. */
export const contactRow = (row: Row): AreaRow => ({
  id: row.id,
  title: row.full_name,
  note: [row.role, row.company].filter(Boolean).join(' · '),
})

/** What the page of a contact shows. */
export function presentContact(record: Contact, person: Person) {
  const { t } = person
  return {
    id: record.id,
    version: record.version,
    title: record.fullName,
    facts: [
      {
        name: t('contacts.fields.email'),
        value: record.email,
        href: record.email && `mailto:${record.email}`,
      },
      { name: t('contacts.fields.phone'), value: record.phone },
      { name: t('contacts.fields.company'), value: record.company },
      { name: t('contacts.fields.role'), value: record.role },
      {
        name: t('contacts.fields.birthday'),
        value: record.birthday && dayInWords(record.birthday, person.today, person.user.locale, t),
      },
      { name: t('areas.added'), value: momentInWords(record.createdAt, person) },
    ],
    texts: [
      {
        name: t('contacts.fields.notes'),
        html: renderMarkdown(record.notes ?? '', markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}
