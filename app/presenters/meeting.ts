import { DateTime } from 'luxon'
import { isOver } from '#queries/agenda'
import type { Row } from '#services/api/shape'
import { dayOf } from '#services/calendar/day'
import type { Person } from '#services/person'
import { dayInWords, duration } from '#services/words/dates'

export type MeetingState = 'running' | 'prepared' | 'unprepared' | 'over' | 'closed'

type Times = {
  starts_at: string
  ends_at: string
  prepared_at?: string | null
  held_at?: string | null
}

/** Where a meeting stands, between being thought of and being done with. */
export function stateOf(row: Times, now: DateTime): MeetingState {
  if (row.held_at) return 'closed'
  if (isOver({ ends_at: row.ends_at, held_at: null }, now)) return 'over'
  if (Date.parse(row.starts_at) <= now.toMillis()) return 'running'
  return row.prepared_at ? 'prepared' : 'unprepared'
}

const TONES: Partial<Record<MeetingState, string>> = { running: 'pen', prepared: 'good' }
const ICONS: Record<MeetingState, string> = {
  running: 'timer',
  prepared: 'clipboard-check',
  unprepared: 'circle-dashed',
  over: 'clock',
  closed: 'check',
}

/** "10:00–10:30", over midnight with the day on which it ends. */
export function timesInWords({ starts_at: start, ends_at: end }: Times, person: Person) {
  const { clock, today, user, t } = person
  const local = (moment: string) => DateTime.fromISO(moment, { zone: clock.zone })
  const [from, to] = [local(start), local(end)]
  const isSameDay = from.toISODate() === to.toISODate()
  const last = to.toFormat('HH:mm')
  const day = isSameDay ? '' : `${dayInWords(to.toISODate()!, today, user.locale, t)} `
  return `${from.toFormat('HH:mm')}–${day}${last}`
}

/** A meeting among others. */
export function meetingLine(row: Row & Times, person: Person) {
  const { clock, today, user, t } = person
  const state = stateOf(row, clock.now)
  const day = dayOf(DateTime.fromISO(row.starts_at), clock.zone)
  const minutes = Math.round((Date.parse(row.ends_at) - Date.parse(row.starts_at)) / 60_000)
  return {
    id: row.id as number,
    title: row.title as string,
    href: `/meetings/${row.id}`,
    day,
    dayLabel: dayInWords(day, today, user.locale, t),
    times: timesInWords(row, person),
    starts: DateTime.fromISO(row.starts_at, { zone: clock.zone }).toFormat('HH:mm'),
    length: duration(minutes, t),
    minutes,
    place: (row.place as string | null) || null,
    repeats: Boolean(row.meeting_series_id),
    names: (row.names as string[] | undefined) ?? [],
    state,
    badge: { label: t(`meetings.states.${state}`), tone: TONES[state], icon: ICONS[state] },
  }
}

export type MeetingLine = ReturnType<typeof meetingLine>
