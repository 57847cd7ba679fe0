import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refuse } from '#exceptions/refuse'
import Contact from '#models/contact'
import Meeting from '#models/meeting'
import { byAttribute } from '#models/mixins/area_record'
import MeetingSeries from '#models/meeting_series'
import { contactsCalled } from '#queries/contacts_called'
import { claimFilesOf } from '#services/attachments/claim'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'
import { severalCalled } from '#services/contacts/called'
import { writeContact } from '#services/contacts/write'
import { resolveLinks } from '#services/evidence/mentions'
import { linkTexts, writeNotes } from '#services/meetings/notes'
import { readMeeting } from '#services/meetings/read'
import { beginSeries, changeSeries, ruleMoved } from '#services/meetings/series'
import type { Person } from '#services/person'
import { formatRule, parseRule } from '#services/recurrence/index'
import { readRecurrence, type RecurrenceInput } from '#services/tasks/read_recurrence'

export const MOST_ATTENDEES = 100

/** What is written into a meeting, by the names of columns; what is not there stays as it is. */
export type MeetingInput = RecurrenceInput & {
  title?: string
  starts_at?: DateTime
  ends_at?: DateTime
  place?: string | null
  link?: string | null
  preparation?: string
  notes?: string
  /** Ids, or names in a form. */
  attendee_ids?: number[] | null
  attendees?: string | null
  /** Whether later meetings of the series become like it. */
  scope?: 'this' | 'later' | null
}

const COLUMNS = ['title', 'starts_at', 'ends_at', 'place', 'link'] as const

/** @throws a validation error */
export async function writeMeeting(change: Change, person: Person, input: MeetingInput) {
  const values = readMeeting(columnsOf(input), person)
  const rule = ruleOf(input, values.day, person)
  const attendees = await readAttendees(input, person, change)
  const meeting = await change.create(Meeting, {
    preparation: '',
    notes: '',
    ...byAttribute(Meeting, values),
  } as Partial<Meeting>)
  await meeting.setAttendees(change, attendees ?? [])
  await writeTexts(change, person, meeting, input)
  if (rule) await beginSeries(change, meeting, rule, person.clock)
  return meeting
}

/** @throws a validation error */
export async function rewriteMeeting(
  change: Change,
  person: Person,
  meeting: Meeting,
  input: MeetingInput
) {
  const values = readMeeting(columnsOf(input), person, meeting)
  const day = meeting.day
  const sent = ruleOf(input, values.day, person)
  const attendees = await readAttendees(input, person, change, meeting)
  meeting.merge(byAttribute(Meeting, values) as Partial<Meeting>)
  await change.save(meeting)
  if (attendees) await meeting.setAttendees(change, attendees)
  await writeTexts(change, person, meeting, input)
  const now = await recurrenceOf(meeting, change.trx)
  if (sent !== undefined && !isSameRule(sent, now)) {
    await changeSeries(change, meeting, sent, person.clock)
  } else if (input.scope === 'later' && now) {
    await changeSeries(change, meeting, ruleMoved(now, day, meeting.day), person.clock)
  }
}

/** A form says on which day weeks begin, whether or not that means anything. */
function isSameRule(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  const plain = (rule: string) => formatRule({ ...parseRule(rule), weekStart: 'MO' })
  return plain(one) === plain(other)
}

/** The rule of the series that a meeting belongs to. */
export async function recurrenceOf(
  { meetingSeriesId, userId }: Meeting,
  client?: TransactionClientContract
): Promise<string | null> {
  if (meetingSeriesId === null) return null
  const series = await MeetingSeries.of({ id: userId }, client && { client })
    .where('id', meetingSeriesId)
    .first()
  return series?.recurrence ?? null
}

const columnsOf = (input: MeetingInput) =>
  Object.fromEntries(
    COLUMNS.filter((name) => input[name] !== undefined).map((name) => [name, input[name]])
  )

/** A meeting repeats by the calendar; undefined leaves it as it is. */
function ruleOf(input: MeetingInput, day: Day, person: Person): string | null | undefined {
  const read = readRecurrence({ ...input, due_on: day }, person)
  return read?.rule
}

async function writeTexts(change: Change, person: Person, meeting: Meeting, input: MeetingInput) {
  if (input.preparation !== undefined) {
    meeting.preparation = await resolveLinks(input.preparation, person, change.trx)
    await change.save(meeting)
  }
  if (input.notes !== undefined) await writeNotes(change, person, meeting, input.notes)
  else if (input.preparation !== undefined) await linkTexts(change, person, meeting)
  await claimFilesOf(change, 'meetings', meeting)
}

/**
 * Who takes part: contacts by id, or by names with commas between. A name that nobody has makes a contact; one
 * that could be several is asked about.
 */
async function readAttendees(
  { attendee_ids: ids, attendees: names }: MeetingInput,
  person: Person,
  change: Change,
  now?: Meeting
): Promise<number[] | undefined> {
  if (ids) {
    const wanted = [...new Set(ids)]
    const known = await Contact.kept(person, { client: change.trx }).whereIn('id', wanted)
    if (known.length < wanted.length) {
      refuse('attendee_ids', person.t('meetings.invalid.contact'))
    }
    return wanted
  }
  if (names === undefined || names === null) return names === null ? [] : undefined
  const wanted = names
    .split(/[,;\n]/)
    .map((name) => name.trim().replace(/^@/, ''))
    .filter(Boolean)
  if (wanted.length > MOST_ATTENDEES) {
    refuse('attendees', person.t('meetings.invalid.attendees', { max: MOST_ATTENDEES }))
  }
  // who takes part already is meant, whoever else is called so
  const there = new Map((await attendeesOf(now, change)).map(({ id, fullName }) => [fullName, id]))
  const found = new Set<number>()
  for (const name of wanted) {
    found.add(there.get(name) ?? (await attendeeCalled(name, person, change)))
  }
  return [...found]
}

async function attendeesOf(meeting: Meeting | undefined, change: Change): Promise<Contact[]> {
  if (!meeting) return []
  const ids = (await meeting.attendees(change.trx)).map(({ contactId }) => contactId)
  return Contact.of({ id: meeting.userId }, { client: change.trx }).whereIn('id', ids)
}

async function attendeeCalled(name: string, person: Person, change: Change): Promise<number> {
  if (name.length > 200) refuse('attendees', person.t('meetings.invalid.name', { max: 200 }))
  const called = await contactsCalled(person, name, change.trx)
  if (called.length > 1) refuse('attendees', severalCalled(name, called, person))
  if (called.length === 1) return called[0].id
  return (await writeContact(change, person, { full_name: name })).id
}
