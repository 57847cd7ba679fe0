import { readRows } from '#queries/raw'
import { addDays, type Day } from '#services/calendar/day'
import type { Person } from '#services/person'

/** Whether anything is planned or due after a day, or comes again by its schedule. */
export async function isAnythingLater({ id }: Person, day: Day): Promise<boolean> {
  const next = addDays(day, 1)
  const reasons: Array<[string, string[]]> = [
    ['planned_on >= ?', [next]],
    [`due_key >= ? and due_key < '9999'`, [next]],
    [`recurrence is not null and due_key < '9999' and not recurs_after_completion`, []],
  ]
  const parts = reasons.map(
    ([reason], at) => `select 1 from (
      select id from tasks
      where user_id = ? and status = 'open' and trashed_at is null and ${reason} limit 1
    ) as later_${at}`
  )
  const bindings = reasons.flatMap(([, values]) => [id, ...values])
  return (await readRows(parts.join(' union all '), bindings)).length > 0
}
