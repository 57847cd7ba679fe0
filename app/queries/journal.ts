import { ENTRY_KINDS } from '#models/entry'
import { entryShape } from '#api/v1/shapes/entry'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's journal, as the page and the API list them. */
export const entryTable = new Table({
  table: 'journal',
  shape: entryShape,
  trash: true,
  filters: {
    q: byWords,
    kind: {
      type: 'string',
      enum: [...ENTRY_KINDS],
      description: 'Kind.',
      apply: (query, value) => query.where('kind', value),
    },
    shareable: {
      type: 'boolean',
      description: 'Shareable.',
      apply: (query, value) => query.where('shareable', value),
    },
  },
  sorts: { title: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'title',
})
