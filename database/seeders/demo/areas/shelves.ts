import { addDays, type Day } from '#services/calendar/day'
import type { Telling } from '../write.js'
import { ITEMS, SHELVES } from './_library.js'

/** Shelves in Maya's library, by the names of columns. */
export default (today: Day) =>
  SHELVES.map(([name, description], at) => ({
    ...{ name, description },
    created_at: `${addDays(today, at * 40 - 120)}T18:20:00.000Z`,
  }))

/** What stands on them. */
export async function tell({ id, insert }: Telling) {
  for (const [name] of SHELVES) {
    const told = ITEMS.filter(({ shelves = [] }) => shelves.includes(name))
    await insert(
      'shelf_items',
      told.map((one, at) => ({
        ...{ shelf_id: id('shelves', name), item_id: id('items', one.name), position: at + 1 },
      }))
    )
  }
}
