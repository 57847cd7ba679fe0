import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'
import { Kept } from '#services/page/kept'
import type { Person } from '#services/person'

export type WritingDay = { day: Day; count: number }

const kept = new Kept<WritingDay[]>()

/** The days on which a person wrote in the journal, and how many entries: the oldest first. */
export const writingDays = (person: Person): Promise<WritingDay[]> =>
  kept.of(person, async () => {
    const rows = await readRows(
      `select day, count(*) as count from journal
         where user_id = ? and trashed_at is null group by day order by day`,
      [person.id]
    )
    return rows.map(({ day, count }) => ({ day, count: Number(count) }))
  })
