import vine from '@vinejs/vine'
import { fields } from '#validators/fields'

/** Distances to the moment at which a task is due, in minutes. */
export const BEFORE_DUE = ['0', '30', '60', '1440'] as const

/** Either a moment of the person's wall clock, or a distance to the moment the task is due. */
export const reminderValidator = vine.compile(
  vine.object({
    on: fields.day().optional().requiredIfMissing('before_due'),
    at: fields.time().optional().requiredIfMissing('before_due'),
    before_due: vine.enum(BEFORE_DUE).optional(),
  })
)

/** How long a reminder sleeps before it comes again. */
export const SNOOZES = ['10m', '1h', 'tomorrow'] as const

export const snoozeValidator = vine.compile(vine.object({ for: vine.enum(SNOOZES) }))

/** The same through the API, which counts minutes in numbers. */
export const jsonReminderValidator = vine.compile(
  vine.object({
    on: fields.day().optional().requiredIfMissing('before_due'),
    at: fields.time().optional().requiredIfMissing('before_due'),
    before_due: fields.minutes(10_080).optional(),
  })
)
