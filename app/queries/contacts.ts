import { contactShape } from '#api/v1/shapes/contact'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's contacts, as the page and the API list them. */
export const contactTable = new Table({
  table: 'contacts',
  shape: contactShape,
  trash: true,
  filters: {
    q: byWords,
  },
  sorts: { full_name: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'full_name',
})
