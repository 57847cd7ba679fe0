import { roleShape } from '#api/v1/shapes/role'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's readiness, as the page and the API list them. */
export const roleTable = new Table({
  table: 'readiness',
  shape: roleShape,
  trash: true,
  filters: {
    q: byWords,
  },
  sorts: { title: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'title',
})
