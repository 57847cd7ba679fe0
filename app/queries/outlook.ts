import { readRows } from '#queries/raw'
import { addDays, type Day } from '#services/calendar/day'
import type { Person } from '#services/person'

/** What a review says of work that drags on and of the days to come. */
export type Outlook = {
  kind: 'carried' | 'due' | 'meeting'
  id: number
  title: string
  day: Day
  times: number
}

/** From so many times on, being carried says something. */
const OFTEN = 2
const MOST = 12

/** Open tasks that were carried again and again, and what is due and met in the days to come. */
export async function outlook(person: Person, first: Day, last: Day): Promise<Outlook[]> {
  const { id, clock } = person
  const at = (day: Day) => clock.momentOf(day, '00:00').toUTC().toISO()
  const open = `from tasks where user_id = ? and status = 'open' and trashed_at is null`
  const parts = [
    `select 'carried' as kind, id, title, planned_on as day, carried_count as times ${open}
      and carried_count >= ${OFTEN} order by carried_count desc, id limit ${MOST}`,
    `select 'due' as kind, id, title, due_on as day, 0 as times ${open}
      and due_key between ? and ? and (promise is null or promise <> 'theirs')
      order by due_key, id limit ${MOST}`,
    `select 'meeting' as kind, id, title, day, 0 as times from meetings
      where user_id = ? and trashed_at is null and starts_at >= ? and starts_at < ?
      order by starts_at, id limit ${MOST}`,
  ]
  return readRows<Outlook>(
    parts.map((sql, number) => `select * from (${sql}) as part_${number}`).join(' union all '),
    [id, id, `${first} 00:00`, `${last} 99:99`, id, at(first), at(addDays(last, 1))]
  )
}
