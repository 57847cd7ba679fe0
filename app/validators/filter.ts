import vine from '@vinejs/vine'
import { address } from '#services/page/address'
import { fields } from '#validators/fields'

export const createFilterValidator = vine.compile(
  vine.object({
    name: fields.name(60),
    query: fields.text(2000).nullable().optional(),
  })
)

export const updateFilterValidator = vine.compile(vine.object({ name: fields.name(60) }))

/** What a list's address may say; anything else, and the page that one was on, is not kept. */
const KEPT = [
  'q',
  'status',
  'project',
  'section',
  'tag',
  'priority',
  'due',
  'due_from',
  'due_to',
  'planned',
  'hidden',
  'subtasks',
  'sort',
  'group',
] as const

/** The part of an address that a saved filter keeps, without the question mark. */
export function filterQuery(query: string): string {
  const given = new URLSearchParams(query)
  const kept = Object.fromEntries(KEPT.map((name) => [name, given.get(name)]))
  return address('', kept).slice(1)
}
