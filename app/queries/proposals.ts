import { patternsOf } from '#queries/energy_statements'
import { meetingsOfDay } from '#queries/meetings_of_day'
import { readRows } from '#queries/raw'
import { type Day, weekday } from '#services/calendar/day'
import { minuteOn, minutesOfTime } from '#services/energy/minutes'
import { type DemandingTask, type Proposal, propose, without } from '#services/energy/proposals'
import type { Person } from '#services/person'

export type ProposedTask = DemandingTask & { planned_on: Day | null; plan_position: number }

/** Tasks that are looked at, of each demand. */
const LOOKED_AT = 8

/** What a day's best free hours could be for; moved by nobody but the person. */
export async function proposalsFor(
  person: Person,
  day: Day
): Promise<Array<Proposal<ProposedTask>>> {
  const { clock, today, user } = person
  if (day < today || !(user.workDays as number[]).includes(weekday(day))) return []
  const { statements } = await patternsOf(person)
  if (!statements.some(({ kind, measure }) => kind === 'hours' && measure === 'energy')) return []

  const now = day === today ? Math.ceil(minutesOfTime(clock.time) / 5) * 5 : 0
  const from = Math.max(minutesOfTime(user.workStartsAt), now)
  const to = minutesOfTime(user.workEndsAt)
  if (to <= from) return []
  const [tasks, meetings] = await Promise.all([
    demandingTasks(person, day),
    meetingsOfDay(person, day),
  ])
  const taken = meetings.map(({ starts_at: start, ends_at: end }) => ({
    from: minuteOn(day, start, clock),
    to: minuteOn(day, end, clock),
  }))
  return propose(statements, without({ from, to }, taken), tasks)
}

/** Open tasks that say what they take: the day's own first, then what is due, then what matters. */
function demandingTasks({ id, today }: Person, day: Day): Promise<ProposedTask[]> {
  const part = (demand: string) => `select * from (
    select id, title, demand, estimate_minutes, planned_on, plan_position, due_key, priority
      from tasks
      where user_id = ? and status = 'open' and demand = '${demand}' and trashed_at is null
        and (planned_on = ? or planned_on is null or planned_on < ?)
        and (start_on is null or start_on <= ?)
        and not exists (
          select 1 from task_blocks join tasks as blocker on blocker.id = task_blocks.blocker_id
          where task_blocks.task_id = tasks.id and blocker.status = 'open'
            and blocker.trashed_at is null)
      order by case when planned_on = ? then 0 else 1 end, due_key, priority desc, id limit ${LOOKED_AT}
    ) as ${demand}`
  const bindings = [id, day, today, day, day]
  return readRows<ProposedTask>(`${part('deep')} union all ${part('light')}`, [
    ...bindings,
    ...bindings,
  ])
}
