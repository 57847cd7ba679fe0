import { REMARK_DIRECTIONS, REMARK_KINDS } from '#models/remark'
import { remarkShape } from '#api/v1/shapes/remark'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's feedback, as the page and the API list them. */
export const remarkTable = new Table({
  table: 'feedback',
  shape: remarkShape,
  trash: true,
  filters: {
    q: byWords,
    direction: {
      type: 'string',
      enum: [...REMARK_DIRECTIONS],
      description: 'Direction.',
      apply: (query, value) => query.where('direction', value),
    },
    kind: {
      type: 'string',
      enum: [...REMARK_KINDS],
      description: 'Kind.',
      apply: (query, value) => query.where('kind', value),
    },
  },
  sorts: { said: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'said',
})
