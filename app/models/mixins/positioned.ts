import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { BaseModel } from '@adonisjs/lucid/orm'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

/** Records that a person puts in order. Positions are fractions: a move writes one row. */
export function Positioned<T extends NormalizeConstructor<typeof BaseModel>>(superclass: T) {
  return class extends superclass {
    declare position: number
  }
}

/** A place between two neighbours; either may be missing. */
export function between(before: number | null, after: number | null): number {
  if (before === null && after === null) return 1
  if (before === null) return after! - 1
  if (after === null) return before + 1
  return (before + after) / 2
}

/** Halving has used up the digits between two neighbours: the list needs whole numbers again. */
export const tooClose = (before: number | null, after: number | null) =>
  before !== null && after !== null && Math.abs(after - before) < 1e-9

/** The position after the last one of a list. */
export async function endOf(list: ModelQueryBuilderContract<any, any>): Promise<number> {
  const last = await list.max('position as position').pojo<{ position: number | null }>().first()
  return Number(last?.position ?? 0) + 1
}
