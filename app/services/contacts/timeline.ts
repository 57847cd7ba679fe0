import { LINKED_TYPES } from '#queries/records'
import { RECORD_TYPES, type RecordType, typeOfRecord } from '#services/changes/record_types'

/** How a record comes to stand in a contact's timeline; of two ways the first one counts. */
export const WAYS = ['met', 'said', 'promised', 'talked', 'mentioned'] as const
export type Way = (typeof WAYS)[number]

/**
 * What stands in the timeline of a contact: a select of `at` (a moment as text, by which the timeline is
 * ordered), `type`, `id`, `title`, `way` (its place among WAYS) and `detail`. It takes the person's id and
 * the contact's.
 */
export type TimelineSource = { types: readonly RecordType[]; sql: (words: Words) => string }

/** What the two engines say differently. */
type Words = { moment: (column: string) => string }

export const SQLITE_WORDS: Words = { moment: (column) => column }
export const POSTGRES_WORDS: Words = {
  moment: (column) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
}

/** A day without a time stands among moments as its noon. */
const noon = (column: string) => `${column} || 'T12:00:00.000Z'`
const place = (way: Way) => WAYS.indexOf(way)

/** The day or moment that a record is about; all others show when they were written down. */
const WHEN: Partial<Record<RecordType, (words: Words) => string>> = {
  entry: () => noon('shown.day'),
  remark: () => noon('shown.day'),
  meeting: ({ moment }) => moment('shown.starts_at'),
}

const mentionsIn = (type: RecordType): TimelineSource => ({
  types: [type],
  sql(words) {
    const { table, trash } = RECORD_TYPES[type]
    const when = WHEN[type] ?? (({ moment }: Words) => moment('shown.created_at'))
    return `select ${when(words)} as at, '${type}' as type, shown.id as id,
        shown.${typeOfRecord(type).title} as title, ${place('mentioned')} as way, '' as detail
      from mentions join ${table} as shown on shown.id = mentions.record_id
        ${trash ? 'and shown.trashed_at is null' : ''}
      where mentions.user_id = ? and mentions.target_type = 'contact' and mentions.target_id = ?
        and mentions.record_type = '${type}'`
  },
})

/** Each area that has to do with contacts gives its line here. */
export const TIMELINE: TimelineSource[] = [
  {
    types: ['meeting'],
    sql: ({ moment }) => `select ${moment('meetings.starts_at')} as at, 'meeting' as type,
        meetings.id as id, meetings.title as title, ${place('met')} as way, '' as detail
      from meeting_attendees join meetings on meetings.id = meeting_attendees.meeting_id
        and meetings.trashed_at is null
      where meeting_attendees.user_id = ? and meeting_attendees.contact_id = ?`,
  },
  {
    types: ['remark'],
    sql: () => `select ${noon('day')} as at, 'remark' as type, id, title, ${place('said')} as way,
        case when status = 'asked' then 'asked' else direction end as detail
      from feedback where user_id = ? and contact_id = ? and trashed_at is null`,
  },
  {
    types: ['task'],
    sql: ({ moment }) => `select
        case when promised_on is null then ${moment('created_at')} else ${noon('promised_on')} end as at,
        'task' as type, id, title, ${place('promised')} as way,
        coalesce(promise, '') || ' ' || status as detail
      from tasks where user_id = ? and contact_id = ? and trashed_at is null`,
  },
  {
    types: ['talk'],
    sql: () => `select ${noon('day')} as at, 'talk' as type, id, note as title,
        ${place('talked')} as way, '' as detail
      from talks where user_id = ? and contact_id = ?`,
  },
  ...LINKED_TYPES.map(mentionsIn),
]
