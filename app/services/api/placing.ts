import { errors } from '@adonisjs/lucid'
import { refuse } from '#exceptions/refuse'
import type { Place } from '#models/mixins/ordering'
import type { Body } from '#services/api/operation'
import { takes } from '#services/api/operation'
import { placeFrom, positionValidator } from '#validators/position'

type Input = Parameters<typeof placeFrom>[0]

/** Where a record goes in its list: beside another one, a step, or an end. */
export const positionBody: Body = takes.json(positionValidator, { example: { after_id: 12 } })

export const positionHelp =
  'Beside another record of the same list (`before_id`, `after_id`), or by `direction`; without any, to the end.'

/**
 * Moves a record to the place that a body names. What is not in the list is a mistake of the body, not
 * of the address.
 */
export async function moveTo(input: Input, move: (place: Place) => Promise<unknown>) {
  try {
    await move(placeFrom(input))
  } catch (error) {
    if (!(error instanceof errors.E_ROW_NOT_FOUND)) throw error
    refuse(input.after_id ? 'after_id' : 'before_id', 'Choose a record of the same list.')
  }
}
