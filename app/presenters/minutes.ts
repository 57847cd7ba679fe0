import type Decision from '#models/decision'
import type Meeting from '#models/meeting'
import { timesInWords } from '#presenters/meeting'
import { notesShown } from '#queries/notes_tasks'
import { type AgendaPlace, agenda } from '#queries/agenda'
import { type Attendee, attendeesOf } from '#queries/meeting_brief'
import { tasksOfMeeting } from '#queries/meeting_tasks'
import type { TaskRow } from '#queries/task_row'
import { withoutOwnLinks } from '#services/markdown/outward'
import { withoutTasks } from '#services/meetings/action_lines'
import type { Day } from '#services/calendar/day'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

type Parts = {
  attendees: Attendee[]
  placed: AgendaPlace[]
  decisions: Decision[]
  taskRows: TaskRow[]
  notes: string
}

/** A mail program takes no longer addresses. */
const LONGEST_MAIL = 1800
const MOST_RECIPIENTS = 20

/** The minutes of a meeting, looked up. */
export async function minutesOf(meeting: Meeting, person: Person) {
  const [attendees, placed, decisions, taskRows, notes] = await Promise.all([
    attendeesOf(person.id, meeting.id),
    agenda(meeting, person.clock.now),
    meeting.decisions().orderBy('id'),
    tasksOfMeeting(person, meeting.id),
    notesShown(meeting),
  ])
  return minutesFrom(meeting, { attendees, placed, decisions, taskRows, notes }, person)
}

/**
 * The minutes as Markdown, and as the text and the address of a mail. Others read them: days are named by their
 * date, whoever is to do something by name, and links into one's own records become their words. What was
 * prepared stays one's own.
 */
export function minutesFrom(meeting: Meeting, parts: Parts, person: Person) {
  const { t, user } = person
  const head = [
    formatDay(meeting.day, user.locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
    timesInWords(
      { starts_at: meeting.startsAt.toUTC().toISO()!, ends_at: meeting.endsAt.toUTC().toISO()! },
      person
    ),
    meeting.place,
  ].filter(Boolean)
  const sections = sectionsOf(meeting, parts, person)
  const names = parts.attendees.map((one) => one.full_name).join(', ')
  const markdown = [
    `# ${meeting.title}`,
    head.join(', '),
    names && `${t('meetings.minutes.with')}: ${names}`,
    ...sections.map(({ title, lines, text }) =>
      [`## ${title}`, text ?? lines!.map((line) => `- ${line}`).join('\n')].join('\n\n')
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
  const mail = [
    head.join(', '),
    names && `${t('meetings.minutes.with')}: ${names}`,
    ...sections
      .filter(({ isMailed }) => isMailed)
      .map(({ title, lines }) => [title, ...lines!.map((line) => `- ${line}`)].join('\n')),
  ]
    .filter(Boolean)
    .join('\n\n')
  const subject = t('meetings.minutes.subject', { title: meeting.title })
  return {
    markdown: `${markdown}\n`,
    mail,
    mailHref: `mailto:${recipients(parts.attendees)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(shorten(mail))}`,
    fileName: `${meeting.day}-${fileName(meeting.title)}.md`,
  }
}

/** Those who were there and have an address. */
const recipients = (attendees: Attendee[]) =>
  attendees
    .flatMap(({ email }) => email ?? [])
    .slice(0, MOST_RECIPIENTS)
    .map((email) => encodeURIComponent(email).replace('%40', '@'))
    .join(',')

type Section = { title: string; lines?: string[]; text?: string; isMailed: boolean }

function sectionsOf(
  meeting: Meeting,
  { attendees, placed, decisions, taskRows, notes }: Parts,
  person: Person
): Section[] {
  const { t } = person
  const isHere = ({ point }: AgendaPlace) => point.discussed_in_id === meeting.id
  const points = (which: (one: AgendaPlace) => boolean) =>
    placed.filter(which).map(({ point }) => point.title)
  const lists: Array<[string, string[]]> = [
    ['discussed', points(isHere)],
    ['decisions', decisions.map(({ text }) => text)],
    ['actions', taskRows.map((row) => actionLine(row, attendees.length > 0, person))],
    ['open_points', points((one) => !isHere(one) && !one.point.discussed_at)],
  ]
  const sections: Section[] = lists
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => ({ title: t(`meetings.minutes.${name}`), lines, isMailed: true }))
  const listed = new Set(taskRows.map(({ id }) => id))
  const text = withoutOwnLinks(withoutTasks(notes, listed)).trim()
  if (!text) return sections
  return [...sections, { title: t('meetings.fields.notes'), text, isMailed: false }]
}

function actionLine(row: TaskRow, isNamed: boolean, { t, user }: Person): string {
  const box = row.status === 'open' ? '[ ]' : '[x]'
  const name = row.contact && row.promise === 'theirs' ? row.contact : isNamed ? user.fullName : ''
  const who = name ? `${name}: ` : ''
  const due = row.due_on ? ` (${t('promises.due', { day: dateOf(row.due_on, user.locale) })})` : ''
  return `${box} ${who}${row.title}${due}`
}

/** Right on whatever day it is read. */
const dateOf = (day: Day, locale: string) =>
  formatDay(day, locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })

const shorten = (text: string) =>
  text.length > LONGEST_MAIL ? `${[...text].slice(0, LONGEST_MAIL).join('')}…` : text

const fileName = (title: string) =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'minutes'
