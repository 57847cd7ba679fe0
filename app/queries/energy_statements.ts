import { createHash } from 'node:crypto'
import { factsBetween, type FeltRow, feltBetween, hourOf } from '#queries/energy_days'
import { YEAR } from '#queries/energy_year'
import { addDays } from '#services/calendar/day'
import {
  type Felt,
  LEAST_CHECK_INS,
  type Statement,
  statementsOf,
} from '#services/energy/statements'
import { Kept } from '#services/page/kept'
import type { Person } from '#services/person'

export type Patterns = {
  statements: Statement[]
  /** Check-ins that they are made of. */
  count: number
  /** The newest check-in, if it is of the last year. */
  last: FeltRow | null
}

/** The check-ins themselves are not kept: they are many. */
const kept = new Kept<Patterns>()
/** What was said of the same days, by the person: other changes leave it standing. */
const reckoned = new Map<number, { print: string; statements: Statement[] }>()

/** What can be said of a person's days that are over; a day that is going on says nothing yet. */
export const patternsOf = (person: Person): Promise<Patterns> =>
  kept.of(person, async () => {
    const first = addDays(person.today, -YEAR)
    const rows = await feltBetween(person, first, person.today)
    const past = rows.filter(({ felt_on: day }) => day < person.today)
    const statements = past.length < LEAST_CHECK_INS ? [] : await reckon(person, past)
    return { statements, count: past.length, last: rows.at(-1) ?? null }
  })

async function reckon(person: Person, rows: FeltRow[]): Promise<Statement[]> {
  const facts = await factsBetween(person, rows[0].felt_on, rows.at(-1)!.felt_on)
  const felt: Felt[] = rows.map(({ felt_on: day, felt_time: time, energy, engagement }) => ({
    ...{ day, hour: hourOf(time), energy, engagement },
  }))
  const text = JSON.stringify([felt, [...facts].sort()])
  const print = createHash('sha256').update(text).digest('hex')
  const known = reckoned.get(person.id)
  if (known?.print === print) return known.statements

  const statements = statementsOf(felt, facts)
  if (reckoned.size >= 500) reckoned.clear()
  reckoned.set(person.id, { print, statements })
  return statements
}
