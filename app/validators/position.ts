import vine from '@vinejs/vine'
import type { Place } from '#models/mixins/ordering'
import { fields } from '#validators/fields'

const place = {
  before_id: fields.id().optional(),
  after_id: fields.id().optional(),
  direction: vine.enum(['up', 'down', 'top', 'bottom'] as const).optional(),
}

/** The place of a record in its list: beside another one, or a step. */
export const positionValidator = vine.compile(vine.object(place))

/**
 * The place of a task: in its list, in another list when a project or a section is given (empty for
 * none), or in its day's focus with `list=plan`.
 */
export const taskPositionValidator = vine.compile(
  vine.object({
    ...place,
    list: vine.enum(['list', 'plan'] as const).optional(),
    project_id: fields.id().nullable().optional(),
    section_id: fields.id().nullable().optional(),
  })
)

type Input = {
  before_id?: number
  after_id?: number
  direction?: 'up' | 'down' | 'top' | 'bottom'
}

/** Without any place, a record goes to the end. */
export function placeFrom(input: Input): Place {
  if (input.after_id) return { after: input.after_id }
  if (input.before_id) return { before: input.before_id }
  return { direction: input.direction ?? 'bottom' }
}
