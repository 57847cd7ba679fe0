import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'
import { type Area, readableAreas } from '#services/api/scopes'
import type { Person } from '#services/person'

/** Something that happened: what it is called, when, and what belongs to it in words or numbers. */
export type Fact = {
  kind: FactKind
  id: number
  title: string
  day: Day
  /** A decision's words, who said something, how a goal ended, the kind of an item; empty for others. */
  note: string
  /** Of energy and engagement: their means; of feedback: its kind as 1 (praise) or 0. */
  value: number | null
}

type Part = {
  /** Whose scope reads it through the API. */
  area: Area
  sql: string
  bindings: (person: Person, first: Day, last: Day) => unknown[]
}

/** PostgreSQL wants to know what kind of nothing stands in the place of a number. */
const NONE = 'cast(null as double precision)'

const between = ({ id }: Person, first: Day, last: Day) => [id, first, last]

/** Of each kind so many at most: a draft is read by a person. */
export const MOST_FACTS = 50

const PARTS = {
  task: {
    area: 'tasks',
    sql: `select 'task' as kind, id, title, closed_on as day, '' as note, ${NONE} as value from tasks
      where user_id = ? and closed_on between ? and ? and status = 'done' and trashed_at is null
        and parent_id is null and (promise is null or promise <> 'theirs')`,
    bindings: between,
  },
  meeting: {
    area: 'meetings',
    sql: `select 'meeting' as kind, id, title, day, '' as note, ${NONE} as value from meetings
      where user_id = ? and day between ? and ? and trashed_at is null
        and (held_at is not null or ends_at <= ?)`,
    bindings: (person, first, last) => [
      ...between(person, first, last),
      person.clock.now.toUTC().toISO(),
    ],
  },
  decision: {
    area: 'meetings',
    sql: `select 'decision' as kind, meetings.id, meetings.title, meetings.day, decisions.text as note,
        ${NONE} as value
      from decisions join meetings on meetings.id = decisions.meeting_id
      where decisions.user_id = ? and meetings.day between ? and ? and meetings.trashed_at is null`,
    bindings: between,
  },
  learning: {
    area: 'journal',
    sql: `select 'learning' as kind, id, title, day, '' as note, ${NONE} as value from journal
      where user_id = ? and day between ? and ? and kind = 'learning' and trashed_at is null`,
    bindings: between,
  },
  remark: {
    area: 'feedback',
    sql: `select 'remark' as kind, feedback.id, feedback.title, feedback.day,
        coalesce(contacts.full_name, '') as note,
        case when feedback.kind is null or feedback.kind = 'praise' then 1 else 0 end as value
      from feedback left join contacts on contacts.id = feedback.contact_id and contacts.trashed_at is null
      where feedback.user_id = ? and feedback.day between ? and ? and feedback.status = 'said'
        and feedback.direction = 'received' and feedback.trashed_at is null`,
    bindings: between,
  },
  item: {
    area: 'items',
    sql: `select 'item' as kind, id, name as title, finished_on as day, kind as note, ${NONE} as value from items
      where user_id = ? and finished_on between ? and ? and status = 'finished' and trashed_at is null`,
    bindings: between,
  },
  goal: {
    area: 'goals',
    sql: `select 'goal' as kind, id, title, closed_on as day, status as note, ${NONE} as value from goals
      where user_id = ? and closed_on between ? and ? and trashed_at is null`,
    bindings: between,
  },
  energy: {
    area: 'energy',
    sql: `select 'energy' as kind, 0 as id, '' as title, max(felt_on) as day, '' as note,
        avg(energy * 1.0) as value
      from energy where user_id = ? and felt_on between ? and ? and trashed_at is null
      having count(*) > 0`,
    bindings: between,
  },
} as const satisfies Record<string, Part>

export type FactKind = keyof typeof PARTS
export const FACT_KINDS = Object.keys(PARTS) as FactKind[]

/** The kinds that a token may read of; without a token, all. */
export function readableFacts(
  scopes?: ReadonlySet<string>,
  kinds: readonly FactKind[] = FACT_KINDS
) {
  if (!scopes) return [...kinds]
  const areas = readableAreas(scopes)
  return kinds.filter((kind) => areas.has(PARTS[kind].area))
}

/** What happened from the first to the last day, the oldest first, in one statement. */
export async function factsBetween(
  person: Person,
  first: Day,
  last: Day,
  { kinds = FACT_KINDS, client }: { kinds?: FactKind[]; client?: TransactionClientContract } = {}
): Promise<Fact[]> {
  if (kinds.length === 0) return []
  const parts = kinds.map((kind) => PARTS[kind] as Part)
  const rows = await readRows<Fact>(
    `${parts
      .map(
        ({ sql }, at) =>
          `select * from (select * from (${sql}) as facts_${at} order by day, id limit ${MOST_FACTS}) as part_${at}`
      )
      .join(' union all ')} order by day, id`,
    parts.flatMap(({ bindings }) => bindings(person, first, last)),
    client
  )
  return rows.map((row) => ({ ...row, value: row.value === null ? null : Number(row.value) }))
}
