import vine from '@vinejs/vine'
import { fields, wholeAndPart } from '#validators/fields'

export const sectionValidator = vine.compile(vine.object({ name: fields.name() }))

export const sectionValidators = wholeAndPart({ name: fields.name(), project_id: fields.id() })
