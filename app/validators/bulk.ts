import vine from '@vinejs/vine'
import { type Demand, DEMANDS, PRIORITIES } from '#models/task'
import { fields } from '#validators/fields'

/** Tasks in one bulk edit. */
export const BULK_LIMIT = 500

export const BULK_ACTIONS = [
  'complete',
  'reopen',
  'drop',
  'trash',
  'plan',
  'due',
  'move',
  'priority',
  'demand',
  'tag',
  'untag',
] as const
export type BulkAction = (typeof BULK_ACTIONS)[number]

/** What an action is done with; null takes a day away or moves to the inbox. */
export type BulkEdit =
  | { action: 'complete' | 'reopen' | 'drop' | 'trash' }
  | { action: 'plan' | 'due'; day: string | null }
  | { action: 'move'; projectId: number | null; sectionId: number | null }
  | { action: 'priority'; priority: number }
  | { action: 'demand'; demand: Demand | null }
  | { action: 'tag' | 'untag'; name: string }

const chosen = vine.compile(
  vine.object({
    ids: vine.array(fields.id()).minLength(1).maxLength(BULK_LIMIT).distinct(),
    action: vine.enum(BULK_ACTIONS),
  })
)
const day = vine.compile(vine.object({ value: fields.day().nullable() }))
const priority = vine.compile(vine.object({ value: vine.enum(PRIORITIES) }))
const demand = vine.compile(vine.object({ value: vine.enum(DEMANDS).nullable() }))
const tag = vine.compile(vine.object({ value: fields.name(50).regex(/[^@\s\p{M}]/u) }))
const place = vine.compile(
  vine.object({ value: vine.string().regex(/^(inbox|[1-9]\d{0,8}(\/[1-9]\d{0,8})?)$/) })
)

/**
 * Reads a bulk edit from a form. `do` names the action and may carry its value after a colon, as in
 * `plan:2026-11-21`, which is what a button sends; otherwise the value is the field of that name,
 * `tag` for both ways.
 * A place to move to is `inbox`, a project's id, or a project's and a section's with a slash between.
 *
 * @throws E_VALIDATION_ERROR
 */
export async function bulkEditFrom(
  input: Record<string, unknown>
): Promise<{ ids: number[]; edit: BulkEdit }> {
  const [verb, given] = typeof input.do === 'string' ? input.do.split(/:(.*)/s) : []
  const ids = Array.isArray(input.ids) ? input.ids : [input.ids].filter((id) => id !== undefined)
  const { action, ids: unique } = await chosen.validate({ ids, action: verb })
  const field = action === 'untag' ? 'tag' : action
  const value = given === undefined ? (input[field] ?? null) : given || null
  return { ids: unique, edit: await editOf(action, value) }
}

async function editOf(action: BulkAction, given: unknown): Promise<BulkEdit> {
  if (action === 'plan' || action === 'due') {
    const { value } = await day.validate({ value: given })
    return { action, day: value }
  }
  if (action === 'priority') {
    const { value } = await priority.validate({ value: given })
    return { action, priority: PRIORITIES.indexOf(value) }
  }
  if (action === 'demand') {
    const { value } = await demand.validate({ value: given })
    return { action, demand: value }
  }
  if (action === 'tag' || action === 'untag') {
    const { value } = await tag.validate({ value: given })
    return { action, name: value }
  }
  if (action === 'move') {
    const { value } = await place.validate({ value: given })
    const [projectId, sectionId] = value === 'inbox' ? [] : value.split('/').map(Number)
    return { action, projectId: projectId ?? null, sectionId: sectionId ?? null }
  }
  return { action }
}
