import vine from '@vinejs/vine'
import { ITEM_KINDS } from '#models/item'
import { fields } from '#validators/fields'
import { describing, peopleLines } from '#validators/item'

const properties = {
  ...describing,
  kind: vine.enum(ITEM_KINDS),
  category_id: fields.id().nullable().optional(),
  people: peopleLines().optional(),
}

/** A title of the shared library, as its form sends it. */
export const sharedItemForm = {
  create: vine.compile(vine.object(properties)),
  update: vine.compile(vine.object({ ...properties, version: fields.version() })),
}

export const categoryForm = vine.compile(vine.object({ name: fields.name(60) }))
export const categoryMergeForm = vine.compile(vine.object({ into_id: fields.id() }))
