import db from '@adonisjs/lucid/services/db'
import { readRows } from '#queries/raw'
import { MOST_TAGS } from '#queries/tags'
import { Kept } from '#services/page/kept'
import type { Person } from '#services/person'

type Counted = { name: string; href: string; count: number }

/** What the side navigation shows beside the areas. */
export type Navigation = {
  counts: { today: number; inbox: number; overdue: number; upcoming: number }
  projects: Array<Counted & { id: number; color: string }>
  filters: Array<{ id: number; name: string; href: string }>
  /** Names to choose from. */
  tags: string[]
  running: { taskId: number; title: string; startedAt: string } | null
}

/** Counting stops here, whatever there is; the page says "999+". */
const COUNTED_AT_MOST = 1000

const kept = new Kept<Navigation>()

export const navigation = (person: Person): Promise<Navigation> =>
  kept.of(person, () => readNavigation(person))

async function readNavigation(person: Person): Promise<Navigation> {
  const [projects, { filters, tags }, counts, running] = await Promise.all([
    openByProject(person),
    filtersAndTags(person),
    countOpen(person),
    runningTask(person),
  ])
  return {
    counts,
    projects: projects.map(({ id, name, color, count }) => ({
      id,
      name,
      color,
      count: Number(count),
      href: `/projects/${id}`,
    })),
    filters: filters.map(({ id, name, query }) => ({
      id,
      name,
      href: query ? `/tasks?${query}` : '/tasks',
    })),
    tags,
    running,
  }
}

type Named = { id: number; name: string; query: string | null }

/** Saved filters in their order and the names of tags, in one query. */
async function filtersAndTags({ id }: Person): Promise<{ filters: Named[]; tags: string[] }> {
  const rows = await readRows<Named>(
    `select * from (
       select id, name, query from saved_filters where user_id = ? order by position, id
     ) as filters
     union all
     select * from (
       select id, name, null as query from tags where user_id = ? order by key limit ${MOST_TAGS}
     ) as tags`,
    [id, id]
  )
  return {
    filters: rows.filter(({ query }) => query !== null),
    tags: rows.filter(({ query }) => query === null).map(({ name }) => name),
  }
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
      db.raw(
        `(select count(*) from (
            select 1 from tasks
            where tasks.user_id = projects.user_id and tasks.status = 'open'
              and tasks.project_id = projects.id and tasks.trashed_at is null
            limit ${COUNTED_AT_MOST}
          ) as counted) as count`
      )
    )
}

/** Each number reads the part of an index that it counts, and no more of it than is shown. */
async function countOpen({ id, today }: Person) {
  const open = `from tasks where user_id = ? and status = 'open' and trashed_at is null`
  const count = (where: string) =>
    `(select count(*) from (select 1 ${open} and ${where} limit ${COUNTED_AT_MOST}) as counted)`
  const [row] = await readRows(
    `select
       ${count('planned_on = ?')} as today,
       ${count('project_id is null and section_id is null and parent_id is null and (start_on is null or start_on <= ?)')} as inbox,
       ${count('due_key < ?')} as overdue,
       ${count("due_key >= ? and due_key < '9999'")} as upcoming`,
    [id, today, id, today, id, `${today} 00:00`, id, `${today} 00:00`]
  )
  return {
    today: Number(row.today),
    inbox: Number(row.inbox),
    overdue: Number(row.overdue),
    upcoming: Number(row.upcoming),
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
