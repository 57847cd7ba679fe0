import { readRows } from '#queries/raw'
import { addDays, type Day, daysFrom } from '#services/calendar/day'
import { Kept } from '#services/page/kept'
import type { Person } from '#services/person'

/** How a day's focus went: kept is done by its end, carried is moved on or left behind. */
export type FocusDay = { day: Day; kept: number; carried: number }

/** Four weeks. */
const DAYS = 28

const kept = new Kept<FocusDay[]>()

/** The last days up to today, oldest first. Nothing in it moves without a change of the person's. */
export const focusHistory = (person: Person): Promise<FocusDay[]> =>
  kept.of(person, () => read(person, addDays(person.today, 1 - DAYS)))

async function read(person: Person, first: Day): Promise<FocusDay[]> {
  const { id, today } = person
  // a task still planned for a day that is over was left behind; for today the day is not over yet
  const rows = await readRows<{ day: Day; kept: number; carried: number }>(
    `select planned_on as day,
            sum(case when status = 'done' and closed_on <= planned_on then 1 else 0 end) as kept,
            sum(case when (status = 'open' and planned_on < ?)
                       or (status = 'done' and closed_on > planned_on) then 1 else 0 end) as carried
       from tasks
       where user_id = ? and planned_on between ? and ? and trashed_at is null
       group by planned_on
     union all
     select from_day, 0, count(distinct task_id) from carries
       where user_id = ? and from_day between ? and ?
       group by from_day`,
    [today, id, first, today, id, first, today]
  )

  const byDay = new Map<Day, FocusDay>()
  for (const day of daysFrom(first, today)) byDay.set(day, { day, kept: 0, carried: 0 })
  for (const row of rows) {
    const entry = byDay.get(row.day)!
    entry.kept += Number(row.kept)
    entry.carried += Number(row.carried)
  }
  return [...byDay.values()]
}
