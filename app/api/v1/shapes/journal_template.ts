import { ENTRY_KINDS } from '#models/entry'
import { is, Shape } from '#services/api/shape'

export const journalTemplateShape = new Shape(
  'JournalTemplate',
  {
    id: is.id(),
    name: is.text(),
    kind: is.oneOf(ENTRY_KINDS),
    body: is.text({ description: 'Markdown.' }),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  { description: 'What a new entry begins with.' }
)
