import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  title: fields.name(200),
  situation: fields.notes(20_000).nullable().optional(),
  task: fields.notes(20_000).nullable().optional(),
  action: fields.notes(20_000).nullable().optional(),
  result: fields.notes(20_000).nullable().optional(),
}

export const storyValidators = wholeAndPart(properties)
export const storyForm = formOf(properties)

/** What a field is when it is left out. */
export const storyEmpty = { situation: null, task: null, action: null, result: null }
