import vine from '@vinejs/vine'
import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const level = () => vine.number().withoutDecimals().min(0).max(5)
const anchor = () => fields.text(500).nullable().optional()

export const skillProperties = {
  name: fields.name(200),
  category: fields.text(100).nullable().optional(),
  aliases: fields.text(500).nullable().optional(),
  target_level: level().nullable().optional(),
  target_on: fields.day().nullable().optional(),
  half_life_days: vine.number().withoutDecimals().min(1).max(3650).nullable().optional(),
  anchor_0: anchor(),
  anchor_1: anchor(),
  anchor_2: anchor(),
  anchor_3: anchor(),
  anchor_4: anchor(),
  anchor_5: anchor(),
  notes: fields.notes(20_000).nullable().optional(),
}

export const skillValidators = wholeAndPart(skillProperties)
export const skillForm = {
  ...formOf(skillProperties),
  // a new skill may be assessed at once
  create: vine.compile(vine.object({ ...skillProperties, level: level().nullable().optional() })),
}

/** What a field is when it is left out. */
export const skillEmpty = {
  category: '',
  aliases: '',
  target_level: null,
  target_on: null,
  half_life_days: null,
  anchor_0: '',
  anchor_1: '',
  anchor_2: '',
  anchor_3: '',
  anchor_4: '',
  anchor_5: '',
  notes: '',
}

export const assessmentProperties = {
  level: level(),
  assessed_on: fields.day().nullable().optional(),
  note: fields.notes(2000).nullable().optional(),
}
export const assessmentValidators = wholeAndPart(assessmentProperties)
export const assessmentForm = vine.compile(vine.object(assessmentProperties))

/** From one name to another; without the second its skills have no category any more. */
export const categoryValidator = vine.compile(
  vine.object({ from: fields.name(100), to: fields.text(100).nullable().optional() })
)

/** A table of skills as text; what stands in it is checked line by line. */
export const csvValidator = vine.compile(vine.object({ csv: vine.string() }))
