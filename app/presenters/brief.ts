import type Meeting from '#models/meeting'
import { markdownWords } from '#presenters/task_page'
import { promiseLine } from '#presenters/promises'
import { briefOf } from '#queries/meeting_brief'
import { excerpt } from '#services/markdown/excerpt'
import { renderMarkdown } from '#services/markdown/render'
import { actionLines } from '#services/meetings/action_lines'
import type { Person } from '#services/person'
import { dayInWords } from '#services/words/dates'

const EXCERPT = 400

/** What is to be done stands among the promises. */
const withoutActions = (notes: string) => {
  const actions = new Set(actionLines(notes).map(({ index }) => index))
  return notes
    .split('\n')
    .filter((_, index) => !actions.has(index))
    .join('\n')
}

/** What is worth knowing before a meeting, by who takes part. */
export async function presentBrief(person: Person, meeting: Meeting) {
  const { t, today, user } = person
  const words = (day: string) => dayInWords(day, today, user.locale, t)
  const brief = await briefOf(person, meeting)
  return brief.map((one) => ({
    id: one.id,
    name: one.full_name,
    href: `/contacts/${one.id}`,
    what: [one.role, one.company].filter(Boolean).join(', '),
    mine: one.promises
      .filter(({ promise }) => promise === 'mine')
      .map((row) => promiseLine(row, person)),
    theirs: one.promises
      .filter(({ promise }) => promise === 'theirs')
      .map((row) => promiseLine(row, person)),
    last: one.last && {
      href: `/meetings/${one.last.id}`,
      title: one.last.title,
      day: words(one.last.day),
      html: renderMarkdown(excerpt(withoutActions(one.last.notes), EXCERPT), markdownWords(person)),
    },
    waiting: one.waiting.map(({ id, title, direction, day }) => ({
      href: `/feedback/${id}`,
      title: title || t('feedback.one'),
      direction,
      day: words(day),
    })),
    goals: one.goals.map(({ id, title }) => ({ href: `/goals/${id}`, title })),
  }))
}
