import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Day } from '#services/calendar/day'
import { availableOn } from '#services/days/capacity'
import type { Person } from '#services/person'

/** The minutes that the person has on each of the days: what they said for it, else a usual day's. */
export async function capacitiesOf(
  person: Person,
  days: Day[],
  client?: TransactionClientContract
): Promise<Map<Day, number>> {
  const own = await (client ?? db)
    .query<any>()
    .from('days')
    .where('user_id', person.id)
    .whereBetween('day', [days[0], days.at(-1)!])
    .whereNotNull('capacity_minutes')
    .select('day', 'capacity_minutes')
  const said = new Map(own.map((row) => [row.day, row.capacity_minutes]))
  return new Map(
    days.map((day) => [day, availableOn(person.user, day, said.get(day) ?? null).minutes])
  )
}
