import type Meeting from '#models/meeting'
import { presentHistory } from '#presenters/area'
import { presentLinks } from '#presenters/evidence'
import { presentFiles } from '#presenters/files'
import { presentAgenda } from '#presenters/agenda'
import { presentBrief } from '#presenters/brief'
import { meetingLine } from '#presenters/meeting'
import { askedIn, blocksOf } from '#presenters/meeting_notes'
import { minutesFrom } from '#presenters/minutes'
import { markdownWords } from '#presenters/task_page'
import { presentTasks } from '#presenters/task_row'
import { agenda } from '#queries/agenda'
import { attendeesOf } from '#queries/meeting_brief'
import { tasksOfMeeting } from '#queries/meeting_tasks'
import { tasksInNotes, withTasks } from '#queries/notes_tasks'
import { renderMarkdown } from '#services/markdown/render'
import { recurrenceOf } from '#services/meetings/write'
import { navigation } from '#services/page/navigation'
import { shown } from '#services/page/shown'
import type { Person } from '#services/person'
import { parseRule, recurrenceInWords } from '#services/recurrence/index'

export const MEETING_STAGES = ['prepare', 'hold', 'follow_up'] as const
export type MeetingStage = (typeof MEETING_STAGES)[number]

const PATHS = { prepare: 'preparation', hold: 'hold', follow_up: 'minutes' } as const
const ICONS = { prepare: 'clipboard-check', hold: 'presentation', follow_up: 'file-text' } as const

/** A meeting as others name it: its times, its state. */
export const lineOf = (meeting: Meeting, person: Person) =>
  meetingLine(
    {
      id: meeting.id,
      title: meeting.title,
      place: meeting.place,
      meeting_series_id: meeting.meetingSeriesId,
      starts_at: meeting.startsAt.toUTC().toISO()!,
      ends_at: meeting.endsAt.toUTC().toISO()!,
      prepared_at: meeting.preparedAt?.toUTC().toISO() ?? null,
      held_at: meeting.heldAt?.toUTC().toISO() ?? null,
    },
    person
  )

/**
 * All that the page of a meeting shows, in words.
 *
 * @param asked the stage that was asked for; by itself the page shows what is next
 */
export async function presentMeetingPage(
  meeting: Meeting,
  person: Person,
  asked: MeetingStage | null
) {
  const { clock, t } = person
  const pointer = { type: 'meeting' as const, id: meeting.id }
  const [placed, attendees, taskRows, decisions, links, files, history, rule, { projects }] =
    await Promise.all([
      agenda(meeting, clock.now),
      attendeesOf(person.id, meeting.id),
      tasksOfMeeting(person, meeting.id),
      meeting.decisions().orderBy('id'),
      presentLinks(person, pointer),
      presentFiles(person, pointer),
      presentHistory(person, 'meeting', meeting.id),
      recurrenceOf(meeting),
      navigation(person),
    ])
  const isOver = meeting.isOver(clock.now)
  const stage = asked ?? (isOver ? 'follow_up' : 'prepare')
  const tasks = await tasksInNotes([meeting])
  const notes = withTasks(meeting.notes, tasks)
  const points = presentAgenda(placed, meeting, person)
  const path = `/meetings/${meeting.id}`
  const actions = presentTasks(taskRows, person, projects)

  return {
    stage,
    stages: MEETING_STAGES.map((one) => ({
      label: t(`meetings.stages.${one}`),
      href: `${path}/${PATHS[one]}`,
      icon: ICONS[one],
      current: one === stage,
    })),
    path,
    here: `${path}/${PATHS[stage]}`,
    record: { id: meeting.id, title: meeting.title, link: meeting.link, version: meeting.version },
    line: lineOf(meeting, person),
    isOver,
    repeats: rule ? recurrenceInWords(parseRule(rule), t) : null,
    attendees: attendees.map(({ id, full_name: name, company, role }) => ({
      name,
      href: `/contacts/${id}`,
      what: [role, company].filter(Boolean).join(', '),
    })),
    brief: stage === 'prepare' ? await presentBrief(person, meeting) : [],
    preparation: meeting.preparation,
    preparationHtml: renderMarkdown(meeting.preparation, markdownWords(person)),
    agenda: points,
    notes,
    seen: shown(
      stage === 'prepare' ? { preparation: meeting.preparation } : { notes: meeting.notes }
    ),
    ticked: [...tasks.values()].filter(({ status }) => status !== 'open').map(({ id }) => id),
    blocks: blocksOf(notes, tasks, person),
    asked: await askedIn(
      meeting.notes,
      attendees.map(({ id }) => id),
      person
    ),
    decisions: decisions.map(({ id, text }) => ({ id, text })),
    actions,
    openActions: actions.filter(({ status }) => status === 'open').length,
    minutes:
      stage === 'follow_up'
        ? minutesFrom(meeting, { attendees, placed, decisions, taskRows, notes }, person)
        : null,
    links,
    files: files.filter(({ href }) => !meeting.notes.includes(`](${href})`)),
    history,
  }
}
