import type Goal from '#models/goal'
import { renderMarkdown } from '#services/markdown/render'
import { markdownWords } from '#presenters/task_page'
import type { Person } from '#services/person'
import { dayInWords } from '#services/words/dates'
import { momentInWords } from '#services/tasks/words'

/** A goal as it stands there, for its own page and beside what was typed meanwhile. */
export function presentGoal(record: Goal, person: Person) {
  const { t, today, user } = person
  const day = (given: string | null) => given && dayInWords(given, today, user.locale, t)
  return {
    id: record.id,
    version: record.version,
    title: record.title,
    status: record.status,
    facts: [
      { name: t('goals.fields.status'), value: t(`goals.options.status.${record.status}`) },
      { name: t('goals.fields.starts_on'), value: day(record.startsOn) },
      { name: t('goals.fields.due_on'), value: day(record.dueOn) },
      { name: t('areas.added'), value: momentInWords(record.createdAt, person) },
    ],
    texts: [
      { name: t('goals.fields.why'), html: renderMarkdown(record.why, markdownWords(person)) },
    ].filter(({ html }) => html),
  }
}
