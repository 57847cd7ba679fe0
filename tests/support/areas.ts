import { type AreaName, AREAS } from '#areas'
import type { areaFactory } from '#database/factories/area_factory'

type Factory = ReturnType<typeof areaFactory<any>>

/** How tests make a record of each area, and what its form sends. */
export const AREA_FACTORIES: Record<string, Factory> = {}

for (const [area, { record }] of Object.entries(AREAS)) {
  AREA_FACTORIES[area] = (await import(`#database/factories/${record}_factory`)).default
}

/** The model's own name for the column that a record of the area is called by, or follows from. */
export function titleAttribute(area: AreaName): string {
  const { model, named } = AREA_FACTORIES[area]
  if (named) return named.field
  model.boot()
  return model.$keys.columnsToAttributes.get(AREAS[area].title)!
}
