import { remarkShape } from '#api/v1/shapes/remark'
import { REMARK_DIRECTIONS, REMARK_KINDS, REMARK_STATUSES } from '#models/remark'
import { byTag } from '#queries/by_tag'
import { byWords } from '#queries/by_words'
import { type Filter, Table } from '#services/api/table'

const oneOf = (column: string, values: readonly string[], description: string): Filter => ({
  type: 'string',
  enum: [...values],
  description,
  apply: (query, value) => query.where(column, value),
})

const byId = (description: string, apply: Filter['apply']): Filter => ({
  type: 'integer',
  minimum: 1,
  maximum: 999_999_999,
  description,
  apply,
})

const onDay = (name: string, sign: '>=' | '<='): Filter => ({
  type: 'string',
  format: 'date',
  description: `${name} day.`,
  apply: (query, day) => query.where('day', sign, day),
})

/** A person's feedback, as the page and the API list it. */
export const remarkTable = new Table({
  table: 'feedback',
  shape: remarkShape,
  trash: true,
  filters: {
    q: byWords,
    direction: oneOf('direction', REMARK_DIRECTIONS, 'Received or given.'),
    status: oneOf('status', REMARK_STATUSES, 'Said, or asked for and waited for.'),
    kind: {
      type: 'string',
      enum: [...REMARK_KINDS, 'none'],
      description: 'Its kind; `none` for what has none.',
      apply(query, kind) {
        if (kind === 'none') query.whereNull('kind')
        else query.where('kind', kind)
      },
    },
    contact_id: byId('From or to this contact.', (query, id) => query.where('contact_id', id)),
    skill_id: byId('About this skill.', (query, id, person) =>
      query.whereIn('id', (about) =>
        about
          .from('feedback_skills')
          .where({ user_id: person.id, skill_id: id })
          .select('remark_id')
      )
    ),
    tag: byTag('remark'),
    from: onDay('The first', '>='),
    to: onDay('The last', '<='),
    shareable: {
      type: 'boolean',
      description: 'Whether it may be shared.',
      apply: (query, value) => query.where('shareable', value),
    },
  },
  sorts: {
    day: 'day',
    title: { column: 'title_key', kind: 'text' },
    created_at: 'moment',
    id: 'id',
  },
  sort: '-day',
})
