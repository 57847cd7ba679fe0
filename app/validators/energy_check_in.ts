import vine from '@vinejs/vine'
import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const strength = () => vine.number().withoutDecimals().min(1).max(5)

const properties = {
  energy: strength(),
  engagement: strength().nullable().optional(),
  felt_at: fields.moment().nullable().optional(),
  note: fields.text(200).nullable().optional(),
  doing: fields.text(200).nullable().optional(),
}

export const energyCheckInValidators = wholeAndPart(properties)
/** With `at_once` one press was all: `ask` goes on to the engagement, `stay` goes back. */
export const energyCheckInForm = formOf({
  ...properties,
  at_once: vine.enum(['ask', 'stay'] as const).optional(),
})

/** What a field is when it is left out. */
export const energyCheckInEmpty = { engagement: null, note: '', doing: null }

/** The second press, and what else there is to say: what is not sent stays. */
export const engagementValidator = vine.compile(vine.object({ engagement: strength().nullable() }))
export const engagementForm = vine.compile(
  vine.object({
    engagement: strength().nullable().optional(),
    note: fields.text(200).nullable().optional(),
    doing: fields.text(200).nullable().optional(),
  })
)
