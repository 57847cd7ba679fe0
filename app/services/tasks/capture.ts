import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refuse } from '#exceptions/refuse'
import Project, { PROJECT_COLORS } from '#models/project'
import type Task from '#models/task'
import { PRIORITIES } from '#models/task'
import { MAX_DEPTH } from '#models/task/nestable'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'
import { parseQuickAddLines, type QuickAddLine } from '#services/quick_add/index'
import type { TaskValues } from '#services/tasks/values'
import { createTask, type NewTask } from '#services/tasks/write'
import { LIMITS } from '#validators/fields'
import { QUICK_ADD_LIMITS } from '#validators/task'

export type KnownProject = { id: number; name: string; color: string }

export type CaptureInput = {
  text?: string | null
  ignore?: string[]
  new_projects?: string[]
  asked_projects?: string[]
}

/** What a text would become. */
export type Captured = {
  lines: QuickAddLine[]
  /** Chips that were clicked off and still are there, as they are sent. */
  ignored: string[]
  /** Projects that the text names and the person does not have, as they were typed. */
  newProjects: string[]
}

/** Where quick add stands. */
export type CaptureContext = {
  place?: TaskValues['place']
  parent: Task | null
  plannedOn: Day | null
  dueOn: Day | null
  /** The meeting in which it is written down, and what it promises there. */
  meetingId?: number
  promise?: TaskValues['promise']
}

/** The projects that a line can name. */
export const knownProjects = (
  person: Person,
  client?: TransactionClientContract
): Promise<KnownProject[]> =>
  (client ?? db)
    .from('projects')
    .where('user_id', person.id)
    .whereNull('trashed_at')
    .whereNull('archived_at')
    .orderBy('position')
    .orderBy('id')
    .select('id', 'name', 'color')

/** Reads a text of one or several lines; nothing is written and nothing throws. */
export function readLines(input: CaptureInput, projects: KnownProject[], person: Person): Captured {
  const text = input.text ?? ''
  const names = projects.map(({ name }) => name)
  const declined = (input.asked_projects ?? []).filter(
    (name) => !input.new_projects?.some((made) => sameName(made, name))
  )
  const read = (ignore: string[]) =>
    parseQuickAddLines(text, {
      now: person.clock.now,
      timeZone: person.clock.zone,
      weekStartsOn: person.user.weekStartsOn,
      projects: names,
      ignore: ignore.map(readRange).filter((range) => range !== null),
    })

  const ignored = (input.ignore ?? []).filter((one) => readRange(one) !== null)
  let lines = read(ignored)
  // a project that was asked about and not wanted stays what was typed
  const refused = lines.flatMap((line) => declinedChips(line, declined))
  if (refused.length > 0) {
    ignored.push(...refused)
    lines = read(ignored)
  }
  return { lines, ignored, newProjects: unknownProjects(lines, names) }
}

function declinedChips(line: QuickAddLine, declined: string[]): string[] {
  if (line.project === null || !declined.some((name) => sameName(name, line.project!))) return []
  return line.tokens
    .filter(({ kind }) => kind === 'project')
    .map(({ start, end, text }) => `${line.offset + start}:${line.offset + end}:${text}`)
}

/** `start:end:text` */
function readRange(value: string) {
  const [, start, end, text] = /^(\d{1,6}):(\d{1,6}):([\s\S]+)$/.exec(value) ?? []
  return start === undefined ? null : { start: Number(start), end: Number(end), text }
}

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

function unknownProjects(lines: QuickAddLine[], known: string[]): string[] {
  const unknown = new Map<string, string>()
  for (const { project } of lines) {
    if (project === null || known.includes(project)) continue
    if (!unknown.has(project.toLowerCase())) unknown.set(project.toLowerCase(), project)
  }
  return [...unknown.values()]
}

/**
 * Refuses what can't become tasks, and asks before a project is made.
 *
 * @throws a validation error
 */
export function checkCapture(captured: Captured, input: CaptureInput, person: Person) {
  const { lines, newProjects } = captured
  const { t } = person
  if (lines.length === 0) refuse('text', t('tasks.invalid.empty'))
  if (lines.length > QUICK_ADD_LIMITS.lines) {
    refuse('text', t('tasks.invalid.lines', { max: QUICK_ADD_LIMITS.lines }))
  }
  if (lines.some(({ title }) => title.length > LIMITS.title)) {
    refuse('text', t('tasks.invalid.title', { max: LIMITS.title }))
  }
  if (newProjects.some((name) => name.length > LIMITS.name)) {
    refuse('text', t('tasks.invalid.project_name', { max: LIMITS.name }))
  }
  const unasked = newProjects.filter(
    (name) => !input.new_projects?.some((made) => sameName(made, name))
  )
  if (unasked.length > 0) {
    refuse(
      'new_projects',
      t('tasks.invalid.new_projects', { count: unasked.length, name: unasked[0] })
    )
  }
}

/** Makes the tasks of all lines, in order, and the projects that they name. */
export async function captureTasks(
  change: Change,
  captured: Captured,
  projects: KnownProject[],
  context: CaptureContext,
  person: Person
): Promise<Task[]> {
  const byName = new Map(projects.map(({ id, name }) => [name.toLowerCase(), id]))
  for (const [index, name] of captured.newProjects.entries()) {
    const count = projects.length + index
    const project = await change.create(Project, {
      name,
      color: PROJECT_COLORS[count % PROJECT_COLORS.length],
      position: count + 1,
    })
    byName.set(name.toLowerCase(), project.id)
  }

  const depthAbove = context.parent ? (await context.parent.ancestors(change.trx)).length + 1 : 0
  const tasks: Array<{ task: Task; parent: number | null; depth: number }> = []
  for (const line of captured.lines) {
    // a line that is indented too far is a subtask of the deepest that may have some
    let parent = line.parent
    while (parent !== null && tasks[parent].depth >= MAX_DEPTH) parent = tasks[parent].parent
    const above = parent === null ? context.parent : tasks[parent].task
    const task = await createTask(change, valuesFrom(line, above, byName, context), person, above)
    tasks.push({ task, parent, depth: parent === null ? depthAbove : tasks[parent].depth + 1 })
  }
  for (const [index, { done }] of captured.lines.entries()) {
    if (done && tasks[index].task.isOpen) await tasks[index].task.complete(change, person.clock)
  }
  return tasks.map(({ task }) => task)
}

function valuesFrom(
  line: QuickAddLine,
  above: Task | null,
  projects: Map<string, number>,
  context: CaptureContext
): NewTask {
  const isPart = above !== null
  return {
    title: line.title,
    priority: PRIORITIES.indexOf(line.priority),
    tags: line.tags,
    due: { on: line.dueOn ?? (isPart ? null : context.dueOn), time: line.dueTime },
    planned: line.plannedOn ?? (isPart ? null : context.plannedOn),
    start: line.startOn,
    estimate: line.estimateMinutes,
    recurrence: { rule: line.recurrence, afterCompletion: line.recursAfterCompletion },
    meetingId: context.meetingId,
    promise: isPart ? undefined : context.promise,
    place:
      line.project !== null
        ? { projectId: projects.get(line.project.toLowerCase()) ?? null, sectionId: null }
        : isPart
          ? undefined
          : context.place,
  }
}
