import { skillShape } from '#api/v1/shapes/skill'
import { assessmentShape } from '#api/v1/shapes/assessment'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's skills, as the API lists them. */
export const skillTable = new Table({
  table: 'skills',
  shape: skillShape,
  trash: true,
  filters: {
    q: byWords,
    category: {
      type: 'string',
      maxLength: 100,
      description: 'Its category, as it is written; empty for those without one.',
      apply: (query, value) => query.where('category', value),
    },
  },
  sorts: { name: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'name',
})

/** What was said about a skill's level. */
export const assessmentTable = new Table({
  table: 'assessments',
  shape: assessmentShape,
  sorts: { assessed_on: 'text', id: 'id' },
  sort: '-assessed_on',
})
