import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'
import {
  type AgendaEntry,
  type AgendaMeeting,
  agendaOf,
  type Placed,
} from '#services/meetings/agenda'

export type PointRow = AgendaEntry & {
  title: string
  minutes: number | null
  position: number
  version: number
}
export type AgendaPlace = Placed<PointRow> & { day: Day | null }

type Row = {
  id: number
  starts_at: string
  ends_at: string
  held_at: string | null
  trashed_at: string | null
  day: Day
}

/** A meeting is over once it was closed, or its time is. */
export const isOver = (
  { ends_at: end, held_at: held }: { ends_at: string; held_at: string | null },
  now: DateTime
) => held !== null || Date.parse(end) <= now.toMillis()

type Of = { id: number; userId: number; meetingSeriesId: number | null }

/** The agenda of a meeting, with what its series left over. */
export async function agenda(
  { id, userId, meetingSeriesId: series }: Of,
  now: DateTime,
  client?: TransactionClientContract
): Promise<AgendaPlace[]> {
  // a series is a few hundred meetings at most; only those with points, and those to come, matter
  const [which, bindings] =
    series === null
      ? ['meetings.id = ?', [id]]
      : [
          `meetings.meeting_series_id = ? and (meetings.id = ? or meetings.ends_at > ? or exists
            (select 1 from agenda_points where agenda_points.meeting_id = meetings.id
              or agenda_points.discussed_in_id = meetings.id))`,
          [series, id, now.toUTC().toISO()!],
        ]
  const rows = await readRows<Row>(
    `select id, starts_at, ends_at, held_at, trashed_at, day from meetings
      where user_id = ? and ${which}`,
    [userId, ...bindings],
    client
  )
  const points = await readRows<PointRow>(
    `select agenda_points.id, agenda_points.meeting_id, agenda_points.title, agenda_points.minutes,
        agenda_points.position, agenda_points.discussed_at, agenda_points.discussed_in_id, agenda_points.version
      from agenda_points join meetings on meetings.id = agenda_points.meeting_id
      where agenda_points.user_id = ? and ${series === null ? 'meetings.id = ?' : 'meetings.meeting_series_id = ?'}
      order by agenda_points.position, agenda_points.id`,
    [userId, series ?? id],
    client
  )
  const meetings = rows.map((row): AgendaMeeting => ({
    id: row.id,
    starts_at: row.starts_at,
    isOver: isOver(row, now),
    isTrashed: row.trashed_at !== null,
  }))
  const own = meetings.find((one) => one.id === id)
  if (!own) return []
  const dayOf = new Map(rows.map((row) => [row.id, row.day]))
  return agendaOf(own, meetings, points).map((placed) => ({
    ...placed,
    day: placed.from === null ? null : (dayOf.get(placed.from) ?? null),
  }))
}
