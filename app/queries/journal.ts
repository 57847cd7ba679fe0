import { entryShape } from '#api/v1/shapes/entry'
import { ENTRY_KINDS } from '#models/entry'
import { byTag } from '#queries/by_tag'
import { byWords } from '#queries/by_words'
import { type Filter, Table } from '#services/api/table'

const onDay = (name: string, sign: '>=' | '<='): Filter => ({
  type: 'string',
  format: 'date',
  description: `${name} day.`,
  apply: (query, day) => query.where('day', sign, day),
})

const filters = {
  q: byWords,
  tag: byTag('entry'),
  from: onDay('The first', '>='),
  to: onDay('The last', '<='),
  shareable: {
    type: 'boolean',
    description: 'Whether it may be shared.',
    apply: (query, value) => query.where('shareable', value),
  } satisfies Filter,
}

const options = {
  table: 'journal',
  shape: entryShape,
  trash: true,
  sorts: {
    day: 'day',
    title: { column: 'title_key', kind: 'text' },
    created_at: 'moment',
    id: 'id',
  } as const,
  sort: '-day',
}

/** A person's journal, as the page and the API list it. */
export const entryTable = new Table({
  ...options,
  filters: {
    ...filters,
    kind: {
      type: 'string',
      enum: [...ENTRY_KINDS],
      description: 'Its kind.',
      apply: (query, value) => query.where('kind', value),
    },
  },
})

/** What was learned. */
export const learningTable = new Table({
  ...options,
  where: { kind: 'learning' },
  filters: {
    ...filters,
    due: {
      type: 'boolean',
      description: 'Whether it waits to be looked at again.',
      apply(query, isDue, { today }) {
        if (isDue) query.where('review_on', '<=', today)
        else query.where((either) => either.whereNull('review_on').orWhere('review_on', '>', today))
      },
    },
  },
})
