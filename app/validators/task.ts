import vine from '@vinejs/vine'
import { DEMANDS, PRIORITIES } from '#models/task'
import { PROMISES } from '#models/task/promised'
import { FREQUENCIES, WEEKDAYS } from '#services/recurrence/index'
import { fields, LIMITS, wholeAndPart } from '#validators/fields'

/** Longest text of one quick add, in characters, and its lines. */
export const QUICK_ADD_LIMITS = { text: 50_000, lines: 200 } as const

/** A place in the select of projects and sections: `12` is a project, `12:3` a section of it. */
const PLACE = /^[1-9]\d{0,8}(:[1-9]\d{0,8})?$/

const whole = (min: number, max: number) =>
  vine.number().withoutDecimals().min(min).max(max).nullable().optional()

export const repeat = {
  repeat: vine.enum(['none', 'keep', ...FREQUENCIES] as const).optional(),
  repeat_interval: whole(1, 999),
  repeat_weekdays: vine.array(vine.enum(WEEKDAYS)).maxLength(7).optional(),
  repeat_month_mode: vine.enum(['day', 'last_day', 'nth_weekday'] as const).optional(),
  repeat_month_day: whole(1, 31),
  repeat_nth: vine.number().in([1, 2, 3, 4, 5, -1]).optional(),
  repeat_weekday: vine.enum(WEEKDAYS).optional(),
  repeat_month: whole(1, 12),
  repeat_ends: vine.enum(['never', 'on', 'after'] as const).optional(),
  repeat_until: fields.day().nullable().optional(),
  repeat_count: whole(1, 9999),
  repeat_from: vine.enum(['schedule', 'completion'] as const).optional(),
}

const parts = {
  /** A contact by name, as the form has it; `contact_id` as the API has it. */
  contact: fields.text(200).nullable().optional(),
  notes: fields.notes().nullable().optional(),
  priority: vine.enum(PRIORITIES).optional(),
  demand: vine.enum(DEMANDS).nullable().optional(),
  place: vine.string().regex(PLACE).nullable().optional(),
  project_id: fields.id().nullable().optional(),
  section_id: fields.id().nullable().optional(),
  tags: fields.text(LIMITS.line).nullable().optional(),
  due_on: fields.day().nullable().optional(),
  due_time: fields.time().nullable().optional(),
  planned_on: fields.day().nullable().optional(),
  start_on: fields.day().nullable().optional(),
  estimate_minutes: fields.minutes().nullable().optional(),
  contact_id: fields.id().nullable().optional(),
  promise: vine.enum(PROMISES).nullable().optional(),
  promised_on: fields.day().nullable().optional(),
  ...repeat,
}

/** A task from the full form. */
export const createTaskValidator = vine.compile(
  vine.object({
    title: fields.title(),
    parent_id: fields.id().nullable().optional(),
    open: vine.accepted().optional(),
    ...parts,
  })
)

const seen = {
  version: fields.version(),
  /** Fingerprints of the values that the form was filled with. */
  was: fields.text(400).nullable().optional(),
  /** After a conflict: the fields in which what stands there now is to stay. */
  keep_now: vine.array(vine.string().maxLength(20).nullable()).maxLength(20).optional(),
}

export const recurrenceValidator = vine.compile(vine.object({ due_on: parts.due_on, ...repeat }))

/** Changes to a task: what is not sent stays as it is. */
export const updateTaskValidator = vine.compile(
  vine.object({ ...seen, title: fields.title().nullable().optional(), ...parts })
)

export const updateTitleValidator = vine.compile(vine.object({ ...seen, title: fields.title() }))

/** Where quick add stands: a line that does not say otherwise goes there. */
const context = {
  project_id: fields.id().nullable().optional(),
  section_id: fields.id().nullable().optional(),
  parent_id: fields.id().nullable().optional(),
  planned_on: fields.day().nullable().optional(),
  due_on: fields.day().nullable().optional(),
}

const lines = {
  /** Chips that were clicked off, each as `start:end:text`, counted from the start of the text. */
  ignore: vine.array(vine.string().maxLength(1000)).maxLength(100).optional(),
  /** Projects that may be made, and those that were asked about. */
  new_projects: vine.array(fields.text(LIMITS.name)).maxLength(100).optional(),
  asked_projects: vine.array(fields.text(LIMITS.name)).maxLength(100).optional(),
}

export const quickAddValidator = vine.compile(
  vine.object({
    text: fields.notes(QUICK_ADD_LIMITS.text),
    open: vine.accepted().optional(),
    ...context,
    ...lines,
  })
)

export const quickAddPreviewValidator = vine.compile(
  vine.object({ text: fields.notes(QUICK_ADD_LIMITS.text).nullable().optional(), ...lines })
)

export const markdownValidator = vine.compile(
  vine.object({
    notes: fields.notes().nullable().optional(),
    task_id: fields.id().nullable().optional(),
  })
)

export const blockerValidator = vine.compile(vine.object({ blocker_id: fields.id() }))

export const subtaskValidator = vine.compile(
  vine.object({ text: fields.notes(QUICK_ADD_LIMITS.text) })
)

/** Empty: a task of its own. */
export const parentValidator = vine.compile(vine.object({ parent_id: fields.id().nullable() }))

/** A task as a JSON client sends it: tags are a list of names, a recurrence is the text of a rule. */
const asJson = {
  title: fields.title(),
  notes: parts.notes,
  priority: parts.priority,
  demand: parts.demand,
  project_id: parts.project_id,
  section_id: parts.section_id,
  tags: vine.array(fields.text(50)).maxLength(50).optional(),
  due_on: parts.due_on,
  due_time: parts.due_time,
  planned_on: parts.planned_on,
  start_on: parts.start_on,
  estimate_minutes: parts.estimate_minutes,
  contact_id: parts.contact_id,
  promise: parts.promise,
  promised_on: parts.promised_on,
  recurrence: fields.text(500).nullable().optional(),
  recurs_after_completion: vine.boolean().optional(),
}

export const taskValidators = wholeAndPart({
  ...asJson,
  parent_id: fields.id().nullable().optional(),
})

export const newSubtaskValidator = vine.compile(vine.object(asJson))

/** Quick add through the API: lines in words, where they stand, and the projects that may be made. */
export const captureValidator = vine.compile(
  vine.object({
    text: fields.notes(QUICK_ADD_LIMITS.text),
    ...context,
    new_projects: lines.new_projects,
  })
)

export const parseValidator = vine.compile(
  vine.object({ text: fields.notes(QUICK_ADD_LIMITS.text) })
)
