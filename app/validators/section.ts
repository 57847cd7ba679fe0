import vine from '@vinejs/vine'
import { fields } from '#validators/fields'

export const sectionValidator = vine.compile(vine.object({ name: fields.name() }))
