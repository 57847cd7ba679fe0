import Meeting from '#models/meeting'
import MeetingSeries from '#models/meeting_series'
import { addDays, type Day, weekday } from '#services/calendar/day'
import type { Clock } from '#services/calendar/clock'
import type { Change } from '#services/changes/change'
import {
  formatRule,
  occurrencesBetween,
  parseRule,
  type Rule,
  WEEKDAYS,
} from '#services/recurrence/index'

/** Meetings of a series are made this far ahead, and not more at a time. */
export const AHEAD_DAYS = 84
const MOST_AT_ONCE = 90
/** As far as the one meeting of a rare rule is looked for. */
const FARTHEST_DAYS = 366 * 12

type Template = Pick<Meeting, 'title' | 'place' | 'link'> & { attendeeIds: number[] }

/** Lets a meeting repeat: the ones to come are made ahead, each a meeting of its own. */
export async function beginSeries(change: Change, meeting: Meeting, rule: string, clock: Clock) {
  const series = await change.create(MeetingSeries, {
    recurrence: rule,
    ...timesOf(meeting, clock),
  } as Partial<MeetingSeries>)
  meeting.meetingSeriesId = series.id
  await change.save(meeting)
  await extendSeries(change, series, meeting, clock)
}

function timesOf({ day, startsAt, endsAt }: Meeting, { zone }: Clock) {
  return {
    anchorOn: day,
    startsTime: startsAt.setZone(zone).toFormat('HH:mm'),
    minutes: Math.round(endsAt.diff(startsAt, 'minutes').minutes),
    madeUntil: day,
  }
}

/**
 * Makes the meetings of the next weeks that have not been made yet; of a rare one, the next. What was
 * deleted lies before `made_until` and does not come back.
 *
 * @param like the meeting that they are made after
 */
export async function extendSeries(
  change: Change,
  series: MeetingSeries,
  like: Meeting,
  clock: Clock
): Promise<number> {
  const days = daysAhead(series, clock.today)
  const template = await templateOf(like, change)
  for (const day of days) await makeOccurrence(change, series, template, day, clock)
  const horizon = addDays(clock.today, AHEAD_DAYS)
  const last = days.at(-1) ?? series.madeUntil
  const isFull = days.length === MOST_AT_ONCE
  const reached = isFull || last > horizon ? last : horizon
  if (reached > series.madeUntil) await change.save(series.merge({ madeUntil: reached }))
  return days.length
}

/** The days of a series that are to be made. */
function daysAhead({ recurrence, anchorOn, madeUntil }: MeetingSeries, today: Day): Day[] {
  if (!recurrence) return []
  const rule = parseRule(recurrence)
  const from = addDays(madeUntil, 1)
  const horizon = addDays(today, AHEAD_DAYS)
  const days = occurrencesBetween(rule, anchorOn, from, horizon, MOST_AT_ONCE)
  if (days.length > 0 || from <= today) return days
  const far =
    madeUntil > horizon
      ? []
      : occurrencesBetween(rule, anchorOn, from, addDays(today, FARTHEST_DAYS), 1)
  return far
}

const templateOf = async (like: Meeting, change: Change): Promise<Template> => ({
  title: like.title,
  place: like.place,
  link: like.link,
  attendeeIds: (await like.attendees(change.trx).orderBy('id')).map(({ contactId }) => contactId),
})

/** At the wall clock time of the series, on both sides of a change of the clocks. */
function momentsOf({ startsTime, minutes }: MeetingSeries, day: Day, clock: Clock) {
  const startsAt = clock.momentOf(day, startsTime).toUTC()
  return { day, startsAt, endsAt: startsAt.plus({ minutes }) }
}

async function makeOccurrence(
  change: Change,
  series: MeetingSeries,
  { attendeeIds, ...template }: Template,
  day: Day,
  clock: Clock
) {
  const meeting = await change.create(Meeting, {
    ...template,
    ...momentsOf(series, day, clock),
    meetingSeriesId: series.id,
    preparation: '',
    notes: '',
  } as Partial<Meeting>)
  await meeting.setAttendees(change, attendeeIds)
}

/**
 * This meeting and all later ones: those that hold nothing yet become like this one, on the days of the rule;
 * what is too many goes to the trash, what is missing is made. Later ones with notes, points or a
 * preparation stay as they are.
 *
 * @param rule null lets the series end with this meeting
 */
export async function changeSeries(
  change: Change,
  meeting: Meeting,
  rule: string | null,
  clock: Clock
): Promise<void> {
  if (meeting.meetingSeriesId === null) {
    if (rule) await beginSeries(change, meeting, rule, clock)
    return
  }
  const person = { id: meeting.userId }
  const client = change.trx
  const series = await MeetingSeries.of(person, { client })
    .where('id', meeting.meetingSeriesId)
    .firstOrFail()
  const later = await untouchedAfter(meeting, change)
  const lastMade = series.madeUntil
  series.merge({ recurrence: rule, ...timesOf(meeting, clock) })

  const template = await templateOf(meeting, change)
  const horizon = addDays(clock.today, AHEAD_DAYS)
  const until = lastMade > horizon ? lastMade : horizon
  const from = addDays(meeting.day > clock.today ? meeting.day : addDays(clock.today, -1), 1)
  const taken = new Set(later.kept)
  const days = rule
    ? occurrencesBetween(parseRule(rule), meeting.day, from, until, MOST_AT_ONCE).filter(
        (day) => day !== meeting.day && !taken.has(day)
      )
    : []
  for (const [at, one] of later.untouched.entries()) {
    const day = days[at]
    if (!day) {
      await one.trash(change, clock.now)
      continue
    }
    const { attendeeIds, ...rest } = template
    one.merge({ ...rest, ...momentsOf(series, day, clock) })
    await change.save(one)
    await one.setAttendees(change, attendeeIds)
  }
  for (const day of days.slice(later.untouched.length)) {
    await makeOccurrence(change, series, template, day, clock)
  }
  await change.save(series.merge({ madeUntil: until }))
  if (rule && days.length === 0) await extendSeries(change, series, meeting, clock)
}

/** Later meetings of the series: those that hold nothing yet, and the days of those that do. */
async function untouchedAfter(meeting: Meeting, change: Change) {
  const later = await Meeting.kept({ id: meeting.userId }, { client: change.trx })
    .where('meeting_series_id', meeting.meetingSeriesId!)
    .where('starts_at', '>', meeting.startsAt.toUTC().toISO()!)
    .whereNot('id', meeting.id)
    .orderBy('starts_at')
    .orderBy('id')
  const ids = later.map(({ id }) => id)
  const full = new Set<number>()
  for (const table of ['agenda_points', 'decisions', 'tasks']) {
    const rows = await change.trx.from(table).whereIn('meeting_id', ids).distinct('meeting_id')
    for (const { meeting_id: id } of rows) full.add(Number(id))
  }
  const isFull = (one: Meeting) =>
    full.has(one.id) || Boolean(one.notes || one.preparation || one.preparedAt || one.heldAt)
  return {
    untouched: later.filter((one) => !isFull(one)),
    kept: later.filter(isFull).map(({ day }) => day),
  }
}

/** A weekly rule that follows its meeting from one weekday to another. */
export function ruleMoved(text: string, from: Day, to: Day): string {
  const rule = parseRule(text)
  const [before, after] = [from, to].map((day) => WEEKDAYS[weekday(day) - 1])
  if (rule.frequency !== 'weekly' || before === after) return text
  const weekdays = rule.weekdays.map((one) =>
    one.weekday === before ? { ...one, weekday: after } : one
  )
  return formatRule({ ...rule, weekdays } as Rule)
}
