import { type FeltRow, factsBetween, feltBetween } from '#queries/energy_days'
import { addDays, type Day } from '#services/calendar/day'
import type { DayFacts } from '#services/energy/statements'
import type { Person } from '#services/person'

/** What is shown and said is of the last year: people change. */
export const YEAR = 365

export type EnergyYear = { felt: FeltRow[]; facts: Map<Day, DayFacts> }

/** The last year, today included: what the pictures are made of. */
export async function energyYear(person: Person): Promise<EnergyYear> {
  const first = addDays(person.today, -YEAR)
  const [felt, facts] = await Promise.all([
    feltBetween(person, first, person.today),
    factsBetween(person, first, person.today),
  ])
  return { felt, facts }
}
