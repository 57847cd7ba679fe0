import { refuse } from '#exceptions/refuse'
import Contact from '#models/contact'
import type Meeting from '#models/meeting'
import Task from '#models/task'
import { LIMITS } from '#validators/fields'
import { claimFiles } from '#services/attachments/claim'
import type { Change } from '#services/changes/change'
import { writeContact } from '#services/contacts/write'
import { resolveLinks, syncLinks } from '#services/evidence/mentions'
import {
  type ActionLine,
  actionLines,
  linked,
  withLines,
  wordsOf,
  writeLine,
} from '#services/meetings/action_lines'
import { readWho, type Who } from '#services/meetings/who'
import type { Person } from '#services/person'
import { fold } from '#services/search/words'
import { captureTasks, knownProjects, readLines } from '#services/tasks/capture'

/** Tasks made of one text at a time. */
const MOST_TASKS = 200

/** What the person said about a line that had to be asked about. */
export type Settled = { line: string; contactId?: number | null; name?: string | null }

type Options = {
  /** Tasks whose box the person saw ticked: only what differs from that was ticked here. */
  seen?: Set<number> | null
  settled?: Settled
}

/**
 * Keeps the notes of a meeting. Lines with a box become tasks, each once: from then on line and task are
 * linked, and ticking either ticks both. Everything else stays as it was typed. A name that could mean
 * several, or nobody, is asked about; until then its line is a line.
 */
export async function writeNotes(
  change: Change,
  person: Person,
  meeting: Meeting,
  typed: string,
  options: Options = {}
) {
  const text = await resolveLinks(typed.replace(/\r\n?/g, '\n'), person, change.trx)
  const lines = actionLines(text)
  const known = await tasksOf(change, person, meeting, lines)
  const written = new Map<number, string>()
  const keep = (line: ActionLine) => written.set(line.index, writeLine(line))

  for (const line of lines) {
    const task = line.taskId === null ? null : known.get(line.taskId)
    if (!task) continue
    await tickTask(change, person, task, line, options.seen)
    if (line.isDone !== !task.isOpen) keep({ ...line, isDone: !task.isOpen })
  }

  const named = new Set(lines.map(({ taskId }) => taskId))
  const loose = [...known.values()].filter(
    (task) => task.meetingId === meeting.id && !named.has(task.id)
  )
  const attendees = new Set((await meeting.attendees(change.trx)).map(({ contactId }) => contactId))
  let made = 0
  let isSettled = false
  for (const line of lines) {
    if (line.taskId !== null || made >= MOST_TASKS) continue
    const isAsked = !isSettled && options.settled?.line === wordsOf(line)
    if (isAsked) isSettled = true
    const who = await readWho(wordsOf(line), attendees, person, change.trx)
    const answer = isAsked
      ? await settle(change, person, who, wordsOf(line), options.settled!)
      : who
    if (answer.asks || !answer.words) continue
    const task =
      takeCalled(loose, answer.words, person) ??
      (await makeTask(change, person, meeting, answer, line.isDone))
    if (!task) continue
    made++
    keep(linked({ ...line, isDone: !task.isOpen }, task.id))
  }

  meeting.notes = withLines(text, written)
  await change.save(meeting)
  await claimFiles(change, { type: 'meeting', id: meeting.id }, meeting.notes)
  await linkTexts(change, person, meeting)
}

/** What notes and preparation link to is mentioned; what the notes say it shows is evidence. */
export const linkTexts = (change: Change, person: Person, { id, notes, preparation }: Meeting) =>
  syncLinks(change, person, { type: 'meeting', id }, `${notes}\n\n${preparation}`)

/** The tasks that the lines name, and those that were written down in this meeting before. */
async function tasksOf(change: Change, person: Person, meeting: Meeting, lines: ActionLine[]) {
  const ids = lines.flatMap(({ taskId }) => taskId ?? [])
  const tasks = await Task.kept(person, { client: change.trx }).where((either) =>
    either.whereIn('id', ids.slice(0, 500)).orWhere('meeting_id', meeting.id)
  )
  return new Map(tasks.map((task) => [task.id, task]))
}

async function tickTask(
  change: Change,
  person: Person,
  task: Task,
  line: ActionLine,
  seen?: Set<number> | null
) {
  const was = seen ? seen.has(task.id) : !task.isOpen
  if (line.isDone === was || line.isDone === !task.isOpen) return
  if (line.isDone) await task.complete(change, person.clock)
  else await task.reopen(change)
}

/** A task of this meeting whose line has lost its link gets it back rather than a twin. */
function takeCalled(loose: Task[], words: string, person: Person) {
  const { lines } = readLines({ text: words }, [], person)
  const title = fold(lines[0]?.title ?? words)
  const at = loose.findIndex((task) => fold(task.title) === title)
  return at < 0 ? null : loose.splice(at, 1)[0]
}

/** The answer to who is meant: one of the contacts, a new one, or nobody. */
async function settle(
  change: Change,
  person: Person,
  who: Who,
  line: string,
  { contactId, name }: Settled
): Promise<Who> {
  if (contactId) {
    const contact = await Contact.kept(person, { client: change.trx })
      .where('id', contactId)
      .first()
    if (!contact) return refuse('contact', person.t('meetings.invalid.contact'))
    return { ...who, contact: { id: contact.id, full_name: contact.fullName }, asks: null }
  }
  if (name) {
    const made = await writeContact(change, person, { full_name: name })
    return { ...who, contact: { id: made.id, full_name: name }, asks: null }
  }
  // nobody: what is typed stays, and quick add reads it
  return { words: line, by: null, contact: null, asks: null }
}

async function makeTask(
  change: Change,
  person: Person,
  meeting: Meeting,
  { words, by, contact }: Who,
  isDone: boolean
): Promise<Task | null> {
  const projects = await knownProjects(person, change.trx)
  const { newProjects } = readLines({ text: words }, projects, person)
  // a project that is not there is made in quick add, where it can be asked about
  const captured = readLines({ text: words, asked_projects: newProjects }, projects, person)
  const [line] = captured.lines
  if (!line || line.title.length > LIMITS.title) return null
  const [task] = await captureTasks(
    change,
    { ...captured, lines: [{ ...line, done: isDone }] },
    projects,
    {
      ...{ parent: null, plannedOn: null, dueOn: null, meetingId: meeting.id },
      promise: contact ? { contactId: contact.id, by, on: meeting.day } : undefined,
    },
    person
  )
  return task
}
