import { meetingShape } from '#api/v1/shapes/meeting'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's meetings, as the page and the API list them. */
export const meetingTable = new Table({
  table: 'meetings',
  shape: meetingShape,
  trash: true,
  filters: {
    q: byWords,
  },
  sorts: { title: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'title',
})
