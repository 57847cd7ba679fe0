import { storyShape } from '#api/v1/shapes/story'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's stories, as the page and the API list them. */
export const storyTable = new Table({
  table: 'stories',
  shape: storyShape,
  trash: true,
  filters: {
    q: byWords,
  },
  sorts: { title: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'title',
})
