import type { LucidRow } from '@adonisjs/lucid/types/model'
import { between, tooClose } from '#models/mixins/positioned'
import type { Change } from '#services/changes/change'

/** Where a record goes in its list: a step, an end, or beside another record, by its id. */
export type Place =
  { direction: 'up' | 'down' | 'top' | 'bottom' } | { after: number } | { before: number }

type Column = { attribute: string; column: string }
const POSITION: Column = { attribute: 'position', column: 'position' }

/**
 * Puts a record in another place of its list. One row is written, except when halving has used up
 * the digits between two neighbours: then the list gets whole numbers.
 *
 * @param siblings a new query for the records of the list; whether `row` is among them is the same
 * @throws E_ROW_NOT_FOUND when the place is beside a record that is not in the list
 */
export async function placeAmong<T extends LucidRow & { id: number }>(
  change: Change,
  row: T,
  siblings: () => any,
  place: Place,
  { attribute, column }: Column = POSITION
) {
  const own = row as any
  const at = (one: any): number => one[attribute]

  const beside = (one: any, side: 'before' | 'after'): Promise<any> => {
    const [sign, direction] = side === 'after' ? (['>', 'asc'] as const) : (['<', 'desc'] as const)
    return siblings()
      .whereNot('id', row.id)
      .whereRaw(`(${column}, id) ${sign} (?, ?)`, [at(one), one.id])
      .orderBy(column, direction)
      .orderBy('id', direction)
      .first()
  }
  const end = (direction: 'asc' | 'desc') =>
    siblings().whereNot('id', row.id).orderBy(column, direction).orderBy('id', direction).first()

  const gap = async (): Promise<[any, any] | null> => {
    if ('after' in place || 'before' in place) {
      const id = 'after' in place ? place.after : place.before
      if (id === row.id) return null
      const other = await siblings().where('id', id).firstOrFail()
      return 'after' in place
        ? [other, await beside(other, 'after')]
        : [await beside(other, 'before'), other]
    }
    if (place.direction === 'top') return [null, await end('asc')]
    if (place.direction === 'bottom') return [await end('desc'), null]

    const neighbour = await beside(own, place.direction === 'up' ? 'before' : 'after')
    if (!neighbour) return null
    return place.direction === 'up'
      ? [await beside(neighbour, 'before'), neighbour]
      : [neighbour, await beside(neighbour, 'after')]
  }

  const found = await gap()
  if (!found) return change.save(row)
  const [before, after] = found

  if (!tooClose(before && at(before), after && at(after))) {
    own[attribute] = between(before && at(before), after && at(after))
    return change.save(row)
  }

  const others: any[] = await siblings().whereNot('id', row.id).orderBy(column).orderBy('id')
  others.splice(others.findIndex(({ id }) => id === before.id) + 1, 0, row)
  for (const [index, one] of others.entries()) {
    one[attribute] = index + 1
    await change.save(one)
  }
}
