import vine from '@vinejs/vine'
import { KEY_RESULT_KINDS } from '#models/key_result'
import { fields, wholeAndPart } from '#validators/fields'

/** What a key result can be: beyond it, numbers lose their last digits. */
const amount = () => vine.number().min(-1_000_000_000_000).max(1_000_000_000_000)

const properties = {
  title: fields.name(200),
  kind: vine.enum(KEY_RESULT_KINDS),
  unit: fields.text(20).nullable().optional(),
  start_value: amount().nullable().optional(),
  target_value: amount().nullable().optional(),
}
export const keyResultValidators = wholeAndPart(properties)
export const keyResultForm = {
  create: vine.compile(vine.object(properties)),
  update: vine.compile(
    vine.object({ ...properties, kind: properties.kind.optional(), version: fields.version() })
  ),
}
/** What a field is when it is left out. */
export const keyResultEmpty = { unit: '', start_value: null, target_value: null }

const milestone = {
  title: fields.name(200),
  due_on: fields.day().nullable().optional(),
}
export const milestoneForm = vine.compile(vine.object(milestone))
export const milestoneValidators = wholeAndPart({
  ...milestone,
  done_on: fields.day().nullable().optional(),
})
export const milestoneEmpty = { due_on: null, done_on: null }

export const measurementValidators = wholeAndPart({
  value: amount(),
  measured_on: fields.day().nullable().optional(),
})

/** Values of several key results at once, as a check-in brings them. */
export const measuredValues = vine
  .array(vine.object({ key_result_id: fields.id(), value: amount() }))
  .maxLength(100)
