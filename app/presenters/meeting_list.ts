import { narrowing } from '#presenters/area'
import { meetingLine, type MeetingLine } from '#presenters/meeting'
import { linkedMeetings } from '#queries/meeting_links'
import { meetingTable } from '#queries/meetings'
import { addDays } from '#services/calendar/day'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { capitalised, formatDay } from '#services/words/dates'

const PAGE_SIZE = 30

type View = 'upcoming' | 'past' | 'week' | 'month' | 'promises'

/** The ways to look at meetings. */
export const meetingViews = ({ t }: Person, current: View) =>
  (
    [
      ['upcoming', '/meetings', 'layout-list'],
      ['past', '/meetings?when=past', 'history'],
      ['week', '/meetings/calendar', 'calendar-range'],
      ['month', '/meetings/calendar?view=month', 'grid-3x3'],
      ['promises', '/promises', 'handshake'],
    ] as const
  ).map(([view, href, icon]) => ({
    label: t(`meetings.views.${view}`),
    href,
    icon,
    current: view === current,
  }))

/** Meetings by day: what is to come, what is over, or what has the words. */
export async function meetingListPage(person: Person, qs: Record<string, unknown>) {
  const listed = narrowing(person, 'meetings', meetingTable, qs)
  const { q } = listed.filter
  const when = listed.filter.when ?? (q ? undefined : 'upcoming')
  const filter = { ...(q && { q }), ...(when && { when }) }
  const sort = when === 'upcoming' ? 'starts_at' : '-starts_at'
  const { rows, next } = await meetingTable.page({
    person,
    query: { filter, sort, cursor: listed.cursor, limit: PAGE_SIZE, fields: FIELDS },
  })
  if (rows.length > 0) {
    await linkedMeetings(rows, { person, fields: new Set(['attendee_ids']) })
  }
  const lines = rows.map((row) => meetingLine(row as any, person))
  return {
    q: q ?? '',
    when: when ?? null,
    days: byDay(lines, person),
    area: 'meetings',
    isNarrowed: Boolean(q),
    nextHref: next && address('/meetings', { ...filter, cursor: next }),
    views: meetingViews(person, when === 'past' ? 'past' : 'upcoming'),
  }
}

const FIELDS = [
  ...['id', 'title', 'starts_at', 'ends_at', 'place', 'meeting_series_id'],
  ...['prepared_at', 'held_at'],
]

const byDay = (lines: MeetingLine[], { today, user }: Person) =>
  [...Map.groupBy(lines, ({ day }) => day)].map(([day, meetings]) => ({
    day,
    isNear: day >= addDays(today, -1) && day <= addDays(today, 1),
    near: capitalised(meetings[0].dayLabel),
    label: formatDay(day, user.locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    }),
    meetings,
  }))
