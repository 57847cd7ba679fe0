import { skillShape } from '#api/v1/shapes/skill'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's skills, as the page and the API list them. */
export const skillTable = new Table({
  table: 'skills',
  shape: skillShape,
  trash: true,
  filters: {
    q: byWords,
  },
  sorts: { name: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'name',
})
