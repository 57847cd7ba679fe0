import db from '@adonisjs/lucid/services/db'
import type { Person } from '#services/person'

type Counted = { name: string; href: string; count: number }

/** What the side navigation shows beside the areas. */
export type Navigation = {
  counts: { today: number; inbox: number; overdue: number; upcoming: number }
  projects: Array<Counted & { id: number; color: string }>
  filters: Array<{ id: number; name: string; href: string }>
  running: { taskId: number; title: string; startedAt: string } | null
}

/** Each process keeps some people's navigation; a change counts up `change_seq` and so renews it. */
const kept = new Map<string, Navigation>()
const KEPT_AT_MOST = 500

export async function navigation(person: Person): Promise<Navigation> {
  const key = `${person.id} ${person.user.changeSeq} ${person.today}`
  const known = kept.get(key)
  if (known) return known

  const [projects, filters, counts, running] = await Promise.all([
    openByProject(person),
    db.from('saved_filters').where('user_id', person.id).orderBy('position').orderBy('id'),
    countOpen(person),
    runningTask(person),
  ])
  const result: Navigation = {
    counts,
    projects: projects.map(({ id, name, color, count }) => ({
      id,
      name,
      color,
      count: Number(count),
      href: `/projects/${id}`,
    })),
    filters: filters.map(({ id, name, query }) => ({ id, name, href: `/tasks?${query}` })),
    running,
  }
  if (kept.size >= KEPT_AT_MOST) kept.clear()
  kept.set(key, result)
  return result
}

function openByProject(person: Person) {
  return db
    .from('projects')
    .where('projects.user_id', person.id)
    .whereNull('projects.trashed_at')
    .whereNull('projects.archived_at')
    .orderBy('projects.position')
    .orderBy('projects.id')
    .select('projects.id', 'projects.name', 'projects.color')
    .select(
      db
        .from('tasks')
        .where('tasks.user_id', person.id)
        .where('tasks.status', 'open')
        .whereNull('tasks.trashed_at')
        .whereColumn('tasks.project_id', 'projects.id')
        .count('*')
        .as('count')
    )
}

async function countOpen(person: Person) {
  const { today } = person
  const row = await db
    .from('tasks')
    .where('user_id', person.id)
    .where('status', 'open')
    .whereNull('trashed_at')
    .select(
      db.raw(
        `sum(case when planned_on = ? then 1 else 0 end) as today,
         sum(case when project_id is null and parent_id is null and (start_on is null or start_on <= ?) then 1 else 0 end) as inbox,
         sum(case when due_on < ? then 1 else 0 end) as overdue,
         sum(case when due_on >= ? then 1 else 0 end) as upcoming`,
        [today, today, today, today]
      )
    )
    .first()
  return {
    today: Number(row.today ?? 0),
    inbox: Number(row.inbox ?? 0),
    overdue: Number(row.overdue ?? 0),
    upcoming: Number(row.upcoming ?? 0),
  }
}

async function runningTask(person: Person) {
  const row = await db
    .from('time_entries')
    .join('tasks', 'tasks.id', 'time_entries.task_id')
    .where('time_entries.user_id', person.id)
    .whereNull('time_entries.ended_at')
    .select('tasks.id', 'tasks.title', 'time_entries.started_at')
    .first()
  return row && { taskId: row.id, title: row.title, startedAt: row.started_at }
}
