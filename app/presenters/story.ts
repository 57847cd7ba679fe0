import type Story from '#models/story'
import { STORY_PARTS } from '#models/story'
import { markdownWords } from '#presenters/task_page'
import type { EvidenceCount } from '#queries/evidence'
import type { Row } from '#services/api/shape'
import { renderMarkdown } from '#services/markdown/render'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { COMPETENCIES, competencyInWords, readCompetencies } from '#services/stories/competencies'
import { momentInWords } from '#services/tasks/words'

/**
 * Which competency which story shows: a column for each of the usual ones and of the person's own.
 *
 * @param counts stories by competency, over all pages
 */
export function coverageOf(
  rows: Row[],
  counts: Map<string, number>,
  evidence: Map<number, EvidenceCount>,
  { t }: Person
) {
  const own = [...counts.keys()].filter((name) => !COMPETENCIES.includes(name as any)).sort()
  const names = [...COMPETENCIES, ...own]
  const columns = names.map((name) => ({
    name,
    label: competencyInWords(name, t),
    count: counts.get(name) ?? 0,
    href: address('/stories', {}, { competency: name }),
  }))
  return {
    columns,
    holes: columns
      .filter(({ count }) => count === 0)
      .map(({ name, label }) => ({ label, href: `/stories/create?competency=${name}` })),
    rows: rows.map((row) => {
      const shows = new Set(readCompetencies(row.competencies))
      return {
        id: row.id,
        title: row.title,
        href: `/stories/${row.id}`,
        note: noteOf(row, evidence.get(row.id)?.count ?? 0, t),
        cells: columns.map(({ name, label }) => ({ label, shows: shows.has(name) })),
      }
    }),
  }
}

/** What is missing of it, else what it rests on. */
function noteOf(row: Row, count: number, t: Person['t']) {
  const missing = STORY_PARTS.filter((part) => !row[part].trim())
  if (missing.length === STORY_PARTS.length) return t('stories.not_told')
  if (missing.length > 0) {
    return t('stories.missing', {
      parts: missing.map((one) => t(`stories.fields.${one}`)).join(', '),
    })
  }
  return t('stories.evidence', { count })
}

/** What the page of a story shows. */
export function presentStory(record: Story, person: Person) {
  const { t } = person
  return {
    id: record.id,
    version: record.version,
    title: record.title,
    tags: record.competencies.map((name) => ({
      name: competencyInWords(name, t),
      href: address('/stories', {}, { competency: name }),
    })),
    facts: [{ name: t('areas.added'), value: momentInWords(record.createdAt, person) }],
    texts: STORY_PARTS.map((part) => ({
      name: t(`stories.fields.${part}`),
      html: renderMarkdown(record[part], markdownWords(person)),
    })).filter(({ html }) => html),
  }
}

/** What the form offers and holds: the usual competencies to tick, a person's own as a line. */
export function storyFields(competencies: string[], { t }: Person) {
  const chosen = new Set(competencies)
  return {
    usual: COMPETENCIES.map((value) => ({
      value,
      label: competencyInWords(value, t),
      checked: chosen.has(value),
    })),
    others: competencies.filter((name) => !COMPETENCIES.includes(name as any)).join(', '),
  }
}
