import { contactShape } from '#api/v1/shapes/contact'
import { talkShape } from '#api/v1/shapes/talk'
import { byTag } from '#queries/by_tag'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'
import { fold } from '#services/search/words'

/** A person's contacts, as the page and the API list them. */
export const contactTable = new Table({
  table: 'contacts',
  shape: contactShape,
  trash: true,
  filters: {
    q: byWords,
    company: {
      type: 'string',
      maxLength: 200,
      description: 'Where they work, as it is written.',
      apply: (query, name) => query.where('company', name),
    },
    tag: byTag('contact'),
    letter: {
      type: 'string',
      maxLength: 1,
      description: 'What the name begins with.',
      apply: (query, letter) => query.whereRaw('substr(title_key, 1, 1) = ?', [fold(letter)]),
    },
  },
  sorts: { full_name: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'full_name',
})

/** When the person talked with a contact. */
export const talkTable = new Table({
  table: 'talks',
  shape: talkShape,
  sorts: { day: 'day', id: 'id' },
  sort: '-day',
})
