import type Decision from '#models/decision'
import type Meeting from '#models/meeting'
import { timesInWords } from '#presenters/meeting'
import { notesShown } from '#queries/notes_tasks'
import { type AgendaPlace, agenda } from '#queries/agenda'
import { type Attendee, attendeesOf } from '#queries/meeting_brief'
import { tasksOfMeeting } from '#queries/meeting_tasks'
import type { TaskRow } from '#queries/task_row'
import type { Person } from '#services/person'
import { dayInWords, formatDay } from '#services/words/dates'

type Parts = {
  attendees: Attendee[]
  placed: AgendaPlace[]
  decisions: Decision[]
  taskRows: TaskRow[]
  notes: string
}

/** A mail program takes no longer addresses. */
const LONGEST_MAIL = 1800

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

/** The minutes as Markdown, and as the text and the address of a mail. What was prepared stays one's own. */
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
    mailHref: `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(shorten(mail))}`,
    fileName: `${meeting.day}-${fileName(meeting.title)}.md`,
  }
}

type Section = { title: string; lines?: string[]; text?: string; isMailed: boolean }

function sectionsOf(
  meeting: Meeting,
  { placed, decisions, taskRows, notes }: Parts,
  person: Person
): Section[] {
  const { t } = person
  const isHere = ({ point }: AgendaPlace) => point.discussed_in_id === meeting.id
  const points = (which: (one: AgendaPlace) => boolean) =>
    placed.filter(which).map(({ point }) => point.title)
  const lists: Array<[string, string[]]> = [
    ['discussed', points(isHere)],
    ['decisions', decisions.map(({ text }) => text)],
    ['actions', taskRows.map((row) => actionLine(row, person))],
    ['open_points', points((one) => !isHere(one) && !one.point.discussed_at)],
  ]
  const sections: Section[] = lists
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => ({ title: t(`meetings.minutes.${name}`), lines, isMailed: true }))
  if (!notes.trim()) return sections
  return [...sections, { title: t('meetings.fields.notes'), text: notes.trim(), isMailed: false }]
}

function actionLine(row: TaskRow, { t, today, user }: Person): string {
  const box = row.status === 'open' ? '[ ]' : '[x]'
  const who = row.contact && row.promise === 'theirs' ? `${row.contact}: ` : ''
  const due = row.due_on
    ? ` (${t('promises.due', { day: dayInWords(row.due_on, today, user.locale, t) })})`
    : ''
  return `${box} ${who}${row.title}${due}`
}

const shorten = (text: string) =>
  text.length > LONGEST_MAIL ? `${[...text].slice(0, LONGEST_MAIL).join('')}…` : text

const fileName = (title: string) =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'minutes'
