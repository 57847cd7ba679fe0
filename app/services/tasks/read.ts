import type { Infer } from '@vinejs/vine/types'
import { refuse } from '#exceptions/refuse'
import Project from '#models/project'
import Section from '#models/section'
import Tag from '#models/tag'
import Task, { PRIORITIES } from '#models/task'
import { MAX_DEPTH } from '#models/task/nestable'
import { weekday } from '#services/calendar/day'
import {
  formatRule,
  type Frequency,
  RecurrenceError,
  ruleFromForm,
  WEEKDAYS,
} from '#services/recurrence/index'
import type { Person } from '#services/person'
import { fold } from '#services/search/words'
import type { TaskValues } from '#services/tasks/values'
import type { createTaskValidator } from '#validators/task'

type Input = Partial<Omit<Infer<typeof createTaskValidator>, 'open' | 'title'>> & {
  title?: string | null
}

const MOST_TAGS = 50
const LONGEST_TAG = 50

/**
 * The values that a form sent, looked up and checked: ids must be the person's own.
 * What was not sent is left out.
 *
 * @throws a validation error that names the field
 */
export async function readTaskValues(input: Input, person: Person): Promise<Partial<TaskValues>> {
  const values: Partial<TaskValues> = {}
  if (input.title === null) refuse('title', person.t('tasks.invalid.empty'))
  if (input.title !== undefined) values.title = oneLine(input.title!)
  if (input.notes !== undefined) values.notes = (input.notes ?? '').replace(/\r\n?/g, '\n')
  if (input.priority !== undefined) values.priority = PRIORITIES.indexOf(input.priority)
  if (input.planned_on !== undefined) values.planned = input.planned_on
  if (input.start_on !== undefined) values.start = input.start_on
  if (input.estimate_minutes !== undefined) values.estimate = input.estimate_minutes || null
  if (input.due_on !== undefined || input.due_time !== undefined) {
    values.due = { on: input.due_on ?? null, time: input.due_time ?? null }
    if (values.due.time && !values.due.on) {
      refuse('due_on', person.t('tasks.invalid.time_needs_day'))
    }
  }
  if (input.tags !== undefined) values.tags = await readTags(input.tags ?? '', person)
  const place = await readPlace(input, person)
  if (place) values.place = place
  const recurrence = readRecurrence(input, person)
  if (recurrence) values.recurrence = recurrence
  return values
}

/** A line break in a title is a space. */
export const oneLine = (text: string) => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim()

type PlaceInput = Pick<Input, 'place' | 'project_id' | 'section_id'>

/** The project and section that were chosen; undefined when nothing was sent. */
export async function readPlace(
  input: PlaceInput,
  person: Person
): Promise<TaskValues['place'] | undefined> {
  if (
    input.place === undefined &&
    input.project_id === undefined &&
    input.section_id === undefined
  ) {
    return undefined
  }
  const [project, section] = (input.place ?? '').split(':').map((id) => (id ? Number(id) : null))
  const projectId = input.project_id ?? project ?? null
  const sectionId = input.section_id ?? section ?? null

  if (projectId !== null) {
    const found = await Project.kept(person).where('id', projectId).select('id').first()
    if (!found) refuse('project_id', person.t('tasks.invalid.project'))
  }
  if (sectionId === null) return { projectId, sectionId: null }

  const found = await Section.kept(person).where('id', sectionId).first()
  if (!found) refuse('section_id', person.t('tasks.invalid.section'))
  if (projectId !== null && found!.projectId !== projectId) {
    refuse('section_id', person.t('tasks.invalid.section_of_project'))
  }
  return { projectId: found!.projectId, sectionId }
}

/** The task that a new one is to be a part of. */
export async function readParent(
  id: number | null | undefined,
  person: Person,
  field = 'parent_id'
): Promise<Task | null> {
  if (!id) return null
  const parent = await Task.kept(person).where('id', id).first()
  if (!parent) return refuse(field, person.t('tasks.invalid.parent'))
  if ((await parent.ancestors()).length >= MAX_DEPTH) {
    refuse(field, person.t('tasks.invalid.depth', { max: MAX_DEPTH }))
  }
  return parent
}

/**
 * Names parted by commas or spaces, with or without `@`. A name of several words that the person has
 * already stays one.
 */
async function readTags(text: string, person: Person): Promise<string[]> {
  const pieces = text.split(/[,;\n]+/).map((piece) => piece.trim().replace(/^@/, ''))
  const phrases = pieces.filter((piece) => /\s/.test(piece))
  const known = new Set<string>()
  if (phrases.length > 0) {
    const tags = await Tag.of(person).whereIn('key', phrases.slice(0, MOST_TAGS).map(fold))
    for (const { key } of tags) known.add(key)
  }
  const names = pieces
    .flatMap((piece) => (known.has(fold(piece)) ? [piece] : piece.split(/\s+/)))
    .map((name) => name.replace(/^@/, ''))
    .filter((name) => fold(name) !== '')
  const tooLong = names.find((name) => name.length > LONGEST_TAG)
  if (tooLong) refuse('tags', person.t('tasks.invalid.tag_length', { max: LONGEST_TAG }))
  const unique = [...new Map(names.map((name) => [fold(name), name])).values()]
  if (unique.length > MOST_TAGS) refuse('tags', person.t('tasks.invalid.tags', { max: MOST_TAGS }))
  return unique
}

/** Undefined leaves the recurrence as it is. */
export function readRecurrence(input: Input, person: Person): TaskValues['recurrence'] | undefined {
  const { repeat } = input
  if (repeat === undefined || repeat === 'keep') return undefined
  if (repeat === 'none') return { rule: null, afterCompletion: false }

  const ends = input.repeat_ends ?? 'never'
  if (ends === 'on' && !input.repeat_until) {
    refuse('repeat_until', person.t('tasks.invalid.until'))
  }
  if (ends === 'after' && !input.repeat_count) {
    refuse('repeat_count', person.t('tasks.invalid.count'))
  }
  return {
    rule: ruleText(input, repeat, ends, person),
    afterCompletion: input.repeat_from === 'completion',
  }
}

function ruleText(
  input: Input,
  frequency: Frequency,
  ends: 'never' | 'on' | 'after',
  person: Person
): string {
  const start = input.due_on ?? person.today
  try {
    const rule = ruleFromForm({
      frequency,
      interval: input.repeat_interval ?? 1,
      weekdays: input.repeat_weekdays ?? [],
      monthMode: input.repeat_month_mode ?? 'day',
      monthDay: input.repeat_month_day ?? null,
      nth: input.repeat_nth ?? 1,
      weekday: input.repeat_weekday ?? WEEKDAYS[weekday(start) - 1],
      month: input.repeat_month ?? null,
      ends,
      until: input.repeat_until ?? null,
      count: input.repeat_count ?? null,
      weekStart: WEEKDAYS[person.user.weekStartsOn - 1] ?? 'MO',
    })
    return formatRule(rule)
  } catch (error) {
    if (!(error instanceof RecurrenceError)) throw error
    return refuse('repeat', person.t(error.key, error.data))
  }
}
