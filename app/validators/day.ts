import vine from '@vinejs/vine'
import { fields, LIMITS } from '#validators/fields'

export const planValidator = vine.compile(vine.object({ day: fields.day() }))

/** Where a leftover goes: a day, or back to its list. An empty date is neither. */
export const carryValidator = vine.compile(
  vine.object({
    day: fields.day().optional().requiredIfMissing('to_list'),
    to_list: vine.accepted().optional(),
  })
)

/** The same through the API: null is back to its list. */
export const putOffValidator = vine.compile(vine.object({ day: fields.day().nullable() }))

/** The line of a day as it was typed, what stood there before, and whether the day is closed with it. */
export const dayValidator = vine.compile(
  vine.object({
    line: fields.notes(LIMITS.line).nullable().optional(),
    seen: vine.string().regex(/^[0-9a-f]{16}$/),
    close: vine.accepted().optional(),
  })
)

/** A working week and a half, in minutes, is more than anyone plans into a day. */
export const LONGEST_ESTIMATE = 10_000

/** An estimate in words, or one of the usual ones by a button, and what was on screen. */
export const estimateValidator = vine.compile(
  vine.object({
    estimate: fields.text(40).nullable().optional(),
    minutes: fields.minutes(LONGEST_ESTIMATE).optional(),
    version: fields.version(),
    was: fields.text(40).nullable().optional(),
  })
)

/** The line of a day through the API, and the same where the day is closed with or without one. */
export const lineValidator = vine.compile(vine.object({ line: fields.notes(LIMITS.line) }))
export const shutdownValidator = vine.compile(
  vine.object({ line: fields.notes(LIMITS.line).optional() })
)

/** A proposal that is taken up. */
export const proposalValidator = vine.compile(vine.object({ task_id: fields.id() }))

/** Minutes of one day through the API. */
export const minutesValidator = vine.compile(vine.object({ minutes: fields.minutes(1440) }))

/** Hours of one day; empty for as many as usual. */
export const capacityValidator = vine.compile(
  vine.object({ hours: vine.number().decimal([0, 2]).min(0).max(24).nullable().optional() })
)
