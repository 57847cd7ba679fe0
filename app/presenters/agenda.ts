import type { DateTime } from 'luxon'
import type Meeting from '#models/meeting'
import type { AgendaPlace } from '#queries/agenda'
import type { Person } from '#services/person'
import { dayInWords, duration } from '#services/words/dates'

/**
 * An agenda as it stands on the page: each point with the time that it is to begin, reckoned from those before,
 * and the one that is being talked about with the moment since when.
 */
export function presentAgenda(placed: AgendaPlace[], meeting: Meeting, person: Person) {
  const { clock, today, user, t } = person
  const { startsAt, endsAt } = meeting
  const path = `/meetings/${meeting.id}/agenda_points`
  const isRunning = !meeting.isOver(clock.now) && startsAt <= clock.now
  const current = placed.find(({ point }) => !point.discussed_at)
  let minutes = 0
  const points = placed.map(({ point, from, waits, day }) => {
    const begins = minutes
    minutes += point.minutes ?? 0
    const here = point.discussed_in_id === meeting.id
    return {
      id: point.id,
      title: point.title,
      path: `${path}/${point.id}`,
      minutes: point.minutes,
      length: point.minutes ? duration(point.minutes, t) : null,
      at: point.minutes ? clockTime(startsAt.plus({ minutes: begins }), clock.zone) : null,
      isDone: point.discussed_at !== null && here,
      // it was discussed in a later meeting, or waits in one
      elsewhere:
        point.discussed_at && !here
          ? t('meetings.agenda.elsewhere')
          : !point.discussed_at && !waits
            ? t('meetings.agenda.handed_on')
            : null,
      since:
        from !== null && day
          ? t('meetings.agenda.since', { day: dayInWords(day, today, user.locale, t) })
          : null,
      isOwn: from === null,
      isCurrent: isRunning && point === current?.point,
    }
  })
  const before = placed
    .flatMap(({ point }) =>
      point.discussed_in_id === meeting.id ? (point.discussed_at ?? []) : []
    )
    .sort()
    .at(-1)
  const starts = startsAt.toUTC().toISO()!
  const length = Math.round(endsAt.diff(startsAt, 'minutes').minutes)
  return {
    path,
    points,
    done: points.filter(({ isDone }) => isDone).length,
    planned: minutes > 0 ? duration(minutes, t) : null,
    over:
      minutes > length ? t('meetings.agenda.over', { time: duration(minutes - length, t) }) : null,
    isRunning,
    startedAt: isRunning ? starts : null,
    pointStartedAt: isRunning ? (before && before > starts ? before : starts) : null,
    elapsed: isRunning ? Math.floor(clock.now.diff(startsAt, 'seconds').seconds) : 0,
    length: duration(length, t),
  }
}

const clockTime = (at: DateTime, zone: string) => at.setZone(zone).toFormat('HH:mm')

export type AgendaView = ReturnType<typeof presentAgenda>
