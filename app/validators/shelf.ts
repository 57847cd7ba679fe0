import vine from '@vinejs/vine'
import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  name: fields.name(200),
  description: fields.notes(5000).nullable().optional(),
}

export const shelfValidators = wholeAndPart({
  ...properties,
  item_ids: vine.array(fields.id()).maxLength(1000).optional(),
})
export const shelfForm = formOf(properties)

/** Where an item goes on its shelf. */
export const stepValidator = vine.compile(
  vine.object({ direction: vine.enum(['up', 'down', 'top', 'bottom'] as const) })
)

/** What a field is when it is left out. */
export const shelfEmpty = { description: '' } as const
