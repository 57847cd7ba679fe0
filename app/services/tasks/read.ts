import type { Infer } from '@vinejs/vine/types'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refuse } from '#exceptions/refuse'
import Contact from '#models/contact'
import Project from '#models/project'
import Section from '#models/section'
import Task, { PRIORITIES } from '#models/task'
import { MAX_DEPTH } from '#models/task/nestable'
import { NO_PROMISE } from '#models/task/promised'
import { readContact } from '#services/contacts/called'
import type { Person } from '#services/person'
import { readRecurrence, type RecurrenceInput } from '#services/tasks/read_recurrence'
import { readTags } from '#services/tasks/read_tags'
import type { Reading, TaskValues } from '#services/tasks/values'
import type { createTaskValidator } from '#validators/task'

type Form = Infer<typeof createTaskValidator>

/** A task as a form or a JSON client sends it. What is not sent is not meant. */
export type TaskInput = Partial<
  Pick<
    Form,
    | 'notes'
    | 'priority'
    | 'demand'
    | 'place'
    | 'project_id'
    | 'section_id'
    | 'due_on'
    | 'due_time'
    | 'planned_on'
    | 'start_on'
    | 'estimate_minutes'
    | 'contact_id'
    | 'promise'
    | 'promised_on'
    | 'contact'
  >
> &
  RecurrenceInput & {
    title?: string | null
    /** A line of names, or the names themselves. */
    tags?: string | string[] | null
  }

/**
 * The values that were sent, looked up and checked: ids must be the person's own.
 * What was not sent is left out.
 *
 * @throws a validation error that names the field
 */
export async function readTaskValues(
  input: TaskInput,
  person: Person,
  reading: Reading = {}
): Promise<Partial<TaskValues>> {
  const values: Partial<TaskValues> = {}
  if (input.title === null) refuse('title', person.t('tasks.invalid.empty'))
  if (input.title !== undefined) values.title = oneLine(input.title!)
  if (input.notes !== undefined) values.notes = (input.notes ?? '').replace(/\r\n?/g, '\n')
  if (input.priority !== undefined) values.priority = PRIORITIES.indexOf(input.priority)
  if (input.demand !== undefined) values.demand = input.demand
  if (input.planned_on !== undefined) values.planned = input.planned_on
  if (input.start_on !== undefined) values.start = input.start_on
  if (input.estimate_minutes !== undefined) values.estimate = input.estimate_minutes || null
  if (input.tags !== undefined) values.tags = await readTags(input.tags ?? '', person, reading)
  const due = readDue(input, person, reading)
  if (due) values.due = due
  const place = await readPlace(input, person, reading)
  if (place) values.place = place
  const recurrence = readRecurrence(input, person, reading)
  if (recurrence) values.recurrence = recurrence
  const promise = await readPromise(input, person, reading)
  if (promise) values.promise = promise
  return values
}

/** A line break in a title is a space. */
export const oneLine = (text: string) => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim()

/** A time needs a day, and goes along with it. */
function readDue(
  { due_on: day, due_time: clock }: TaskInput,
  { t }: Person,
  { now }: Reading
): TaskValues['due'] | undefined {
  if (day === undefined && clock === undefined) return undefined
  const on = (day === undefined ? now?.due.on : day) ?? null
  const time = (clock === undefined ? on && now?.due.time : clock) ?? null
  if (time && !on) {
    refuse(day === undefined ? 'due_time' : 'due_on', t('tasks.invalid.time_needs_day'))
  }
  return { on, time }
}

/**
 * What is promised between the person and a contact, since when: the day it was said, or today. Without a
 * contact nothing is promised.
 */
async function readPromise(
  input: TaskInput,
  person: Person,
  { client, now }: Reading
): Promise<TaskValues['promise'] | undefined> {
  const { promise, promised_on: on } = input
  const sent = await contactOf(input, person, client)
  if (sent === undefined && promise === undefined && on === undefined) return undefined
  const contactId = sent === undefined ? (now?.promise.contactId ?? null) : sent
  if (contactId === null) {
    // the form always says who, whether or not there is something to owe
    const isMeant = promise && input.contact === undefined
    if (isMeant) refuse('contact_id', person.t('tasks.invalid.promise_needs_contact'))
    return NO_PROMISE
  }
  const by = (promise === undefined ? now?.promise.by : promise) ?? 'mine'
  const day = on === undefined ? now?.promise.on : on
  return { contactId, by, on: day ?? person.today }
}

/** By id, or by the name in a form; one that the form had already may be in the trash by now. */
async function contactOf(
  { contact: name, contact_id: id }: TaskInput,
  person: Person,
  client?: TransactionClientContract
): Promise<number | null | undefined> {
  if (name === undefined && !id) return id
  if (name === null || name === '') return null
  const known = id
    ? await Contact.of(person, client && { client })
        .where('id', id)
        .first()
    : null
  if (name === undefined) {
    return known && !known.isTrashed
      ? known.id
      : refuse('contact_id', person.t('tasks.invalid.contact'))
  }
  if (known?.fullName === name) return known.id
  return (await readContact('contact', name, person, client)).id
}

type PlaceInput = Pick<TaskInput, 'place' | 'project_id' | 'section_id'>

/** The project and section that were chosen; undefined when nothing was sent. */
export async function readPlace(
  input: PlaceInput,
  person: Person,
  { client, now }: Reading = {}
): Promise<TaskValues['place'] | undefined> {
  const { projectId, sectionId } = chosenPlace(input, now?.place)
  if (projectId === undefined) return undefined
  if (projectId !== null) {
    const found = await Project.kept(person, client && { client })
      .where('id', projectId)
      .select('id')
      .first()
    if (!found) refuse('project_id', person.t('tasks.invalid.project'))
  }
  if (sectionId === null) return { projectId, sectionId }

  const found = await Section.kept(person, client && { client })
    .where('id', sectionId)
    .first()
  if (!found) return refuse('section_id', person.t('tasks.invalid.section'))
  if (projectId !== null && found.projectId !== projectId) {
    refuse('section_id', person.t('tasks.invalid.section_of_project'))
  }
  return { projectId: found.projectId, sectionId }
}

type Ids = { projectId: number | null | undefined; sectionId: number | null }

/** The ids that are meant. A section alone says which project it is in; nothing sent is undefined. */
function chosenPlace(
  { place, project_id: project, section_id: section }: PlaceInput,
  now?: TaskValues['place']
): Ids {
  if (place) {
    const [first, second = null] = place.split(':').map(Number)
    return { projectId: project ?? first, sectionId: section ?? second }
  }
  const isProjectSent = project !== undefined || place !== undefined
  if (!isProjectSent && section === undefined) return { projectId: undefined, sectionId: null }
  if (!isProjectSent) {
    return { projectId: section ? null : (now?.projectId ?? null), sectionId: section! }
  }
  const projectId = project ?? null
  const isSame = section === undefined && now?.projectId === projectId
  return { projectId, sectionId: isSame ? now!.sectionId : (section ?? null) }
}

/** The task that a new one is to be a part of. */
export async function readParent(
  id: number | null | undefined,
  person: Person,
  field = 'parent_id',
  client?: TransactionClientContract
): Promise<Task | null> {
  if (!id) return null
  const parent = await Task.kept(person, client && { client })
    .where('id', id)
    .first()
  if (!parent) return refuse(field, person.t('tasks.invalid.parent'))
  if ((await parent.ancestors(client)).length >= MAX_DEPTH) {
    refuse(field, person.t('tasks.invalid.depth', { max: MAX_DEPTH }))
  }
  return parent
}
