import vine from '@vinejs/vine'
import { address } from '#services/page/address'
import { fields, wholeAndPart } from '#validators/fields'
import { LIST_FIELDS } from '#validators/task_filters'

export const createFilterValidator = vine.compile(
  vine.object({
    name: fields.name(60),
    query: fields.text(2000).nullable().optional(),
  })
)

export const updateFilterValidator = vine.compile(vine.object({ name: fields.name(60) }))

export const filterValidators = wholeAndPart({
  name: fields.name(60),
  query: fields.text(2000).nullable().optional(),
})

/** The part of an address that a saved filter keeps, without the question mark and the page. */
export function filterQuery(query: string): string {
  const given = new URLSearchParams(query)
  const kept = Object.fromEntries(LIST_FIELDS.map((name) => [name, given.get(name)]))
  return address('', kept).slice(1)
}
