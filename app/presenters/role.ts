import type Role from '#models/role'
import { scoreInWords } from '#presenters/role_score'
import { markdownWords } from '#presenters/task_page'
import type { RoleScore } from '#queries/role_scores'
import type { Row } from '#services/api/shape'
import { type LineChart, lineChart } from '#services/charts/line_chart'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'
import { dayInWords } from '#services/words/dates'

/** A line of the list, with the score of the role. */
export function roleLine(row: Row, score: RoleScore, person: Person) {
  const { t, today, user } = person
  return {
    id: row.id,
    title: row.title,
    href: `/readiness/${row.id}`,
    company: row.company,
    score: score.score,
    words: scoreInWords(score, person),
    by:
      row.target_on && t('readiness.by', { day: dayInWords(row.target_on, today, user.locale, t) }),
  }
}

/** What the page of a role says of the role itself. */
export function presentRole(record: Role, person: Person) {
  const { t, today, user } = person
  const by = record.targetOn && dayInWords(record.targetOn, today, user.locale, t)
  return {
    id: record.id,
    version: record.version,
    title: record.title,
    over: [record.company, by && t('readiness.by', { day: by })].filter(Boolean).join(' · '),
    hasAdvertisement: record.advertisement.trim() !== '',
    facts: [
      { name: t('readiness.fields.company'), value: record.company },
      { name: t('readiness.fields.target_on'), value: by },
      { name: t('areas.added'), value: momentInWords(record.createdAt, person) },
    ],
    texts: [
      {
        name: t('readiness.fields.notes'),
        html: renderMarkdown(record.notes, markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}

/** The scores of past days, and the one of now. */
export function trendOf(
  kept: Array<{ day: string; score: number }>,
  score: number | null,
  person: Person
): LineChart | null {
  const { t, today } = person
  const now = score === null ? [] : [{ day: today, value: score }]
  const points = [...kept.map(({ day, score: value }) => ({ day, value })), ...now]
  if (points.length < 2) return null
  const options = { title: t('readiness.trend'), name: t('readiness.score'), max: 100 }
  return lineChart({ id: 'trend', ...options, points }, person)
}
