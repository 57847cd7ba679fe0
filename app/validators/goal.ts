import vine from '@vinejs/vine'
import { GOAL_STATUSES } from '#models/goal'
import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  title: fields.name(200),
  why: fields.notes(20_000).nullable().optional(),
  status: vine.enum(GOAL_STATUSES),
  due_on: fields.day().nullable().optional(),
}

export const goalValidators = wholeAndPart(properties)
export const goalForm = formOf(properties)

/** What a field is when it is left out. */
export const goalEmpty = { why: null, due_on: null }
