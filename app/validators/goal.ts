import vine from '@vinejs/vine'
import { GOAL_STATUSES } from '#models/goal'
import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  title: fields.name(200),
  why: fields.notes(20_000).nullable().optional(),
  starts_on: fields.day().nullable().optional(),
  due_on: fields.day().nullable().optional(),
}
const status = vine.enum(GOAL_STATUSES)

export const goalValidators = wholeAndPart({ ...properties, status: status.optional() })
export const goalForm = formOf(properties)
export const goalStatusValidator = vine.compile(vine.object({ status }))

/** What a field is when it is left out. */
export const goalEmpty = { why: '', due_on: null } as const

/** A task that serves a goal: one that is there, or what quick add makes of a line. */
export const goalTaskForm = vine.compile(
  vine.object({
    task_id: fields.id().optional().requiredIfMissing('text'),
    text: fields.notes(50_000).optional(),
  })
)
export const goalTaskValidator = vine.compile(vine.object({ task_id: fields.id() }))
