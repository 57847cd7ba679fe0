import { agendaPointShape } from '#api/v1/shapes/agenda_point'
import { decisionShape } from '#api/v1/shapes/decision'
import { meetingShape } from '#api/v1/shapes/meeting'
import { byWords } from '#queries/by_words'
import { addDays } from '#services/calendar/day'
import { type Filter, Table } from '#services/api/table'

const onDay = (name: string, sign: '>=' | '<='): Filter => ({
  type: 'string',
  format: 'date',
  description: `${name} day.`,
  apply: (query, day) => query.where('day', sign, day),
})

const id = { type: 'integer', minimum: 1, maximum: 999_999_999 } as const

/** A person's meetings, as the page and the API list them. */
export const meetingTable = new Table({
  table: 'meetings',
  shape: meetingShape,
  trash: true,
  filters: {
    q: byWords,
    when: {
      type: 'string',
      enum: ['upcoming', 'past'],
      description: 'Whether it is still to come or going on, or over.',
      apply(query, when, { clock, today }) {
        const now = clock.now.toUTC().toISO()!
        if (when === 'past') {
          query.where((one) => one.where('ends_at', '<=', now).orWhereNotNull('held_at'))
          return
        }
        // none takes longer than a week: the index is read from there
        query.where('starts_at', '>', `${addDays(today, -8)}T00:00:00.000Z`)
        query.where('ends_at', '>', now).whereNull('held_at')
      },
    },
    from: onDay('The first', '>='),
    to: onDay('The last', '<='),
    contact_id: {
      ...id,
      description: 'A contact that takes part.',
      apply: (query, contact, person) =>
        query.whereIn('id', (those) =>
          those
            .from('meeting_attendees')
            .where({ user_id: person.id, contact_id: contact })
            .select('meeting_id')
        ),
    },
    meeting_series_id: {
      ...id,
      description: 'The series that it belongs to.',
      apply: (query, series) => query.where('meeting_series_id', series),
    },
    prepared: {
      type: 'boolean',
      description: 'Whether it is prepared.',
      apply: (query, isPrepared) =>
        isPrepared ? query.whereNotNull('prepared_at') : query.whereNull('prepared_at'),
    },
  },
  sorts: {
    starts_at: 'moment',
    title: { column: 'title_key', kind: 'text' },
    created_at: 'moment',
    id: 'id',
  },
  sort: '-starts_at',
})

/** What a meeting is made of. */
export const agendaPointTable = new Table({
  table: 'agenda_points',
  shape: agendaPointShape,
  sorts: { position: 'number', id: 'id' },
  sort: 'position',
})
export const decisionTable = new Table({
  table: 'decisions',
  shape: decisionShape,
  sorts: { id: 'id' },
  sort: 'id',
})
