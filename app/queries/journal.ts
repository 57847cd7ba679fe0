import { entryShape } from '#api/v1/shapes/entry'
import { ENTRY_KINDS } from '#models/entry'
import { byWords } from '#queries/by_words'
import { type Filter, Table } from '#services/api/table'
import { fold } from '#services/search/words'

const byTag: Filter = {
  type: 'string',
  maxLength: 50,
  description: 'The name of a tag that it carries.',
  apply(query, name: string, person) {
    query.whereIn('id', (carriers) =>
      carriers
        .from('taggings')
        .join('tags', 'tags.id', 'taggings.tag_id')
        .where({ 'tags.user_id': person.id, 'taggings.record_type': 'entry' })
        .where('tags.key', fold(name))
        .select('taggings.record_id')
    )
  },
}

const onDay = (name: string, sign: '>=' | '<='): Filter => ({
  type: 'string',
  format: 'date',
  description: `${name} day.`,
  apply: (query, day) => query.where('day', sign, day),
})

const filters = {
  q: byWords,
  tag: byTag,
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
