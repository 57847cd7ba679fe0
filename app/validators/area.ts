import vine from '@vinejs/vine'
import type { SchemaTypes } from '@vinejs/vine/types'
import type { Person } from '#services/person'
import { fields } from '#validators/fields'

type Values = Record<string, any>

/** Moments in a form are in the person's own time. */
const inZone = vine.withMetaData<{ zone: string }>()
export const inZoneOf = ({ clock }: Person) => ({ meta: { zone: clock.zone } })

/** The validators of an area's forms: for a new record, and for one that was on screen. */
export const formOf = <T extends Record<string, SchemaTypes>>(properties: T) => ({
  create: inZone.create(vine.object(properties)),
  update: inZone.create(vine.object({ ...properties, version: fields.version() })),
})

/** A form sends all of a record: what it leaves out is empty. */
export function whole<T extends Values, E extends Values>(input: T, empty: E): T & E {
  const values: Values = { ...input }
  for (const [name, value] of Object.entries(empty)) values[name] ??= value
  return values as T & E
}
