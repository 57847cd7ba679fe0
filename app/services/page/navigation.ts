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
  const [rows, counts] = await Promise.all([readNamed(person), countOpen(person)])
  const of = (kind: Named['kind']) => rows.filter((row) => row.kind === kind)
  const [running] = of('running')
  return {
    counts,
    projects: of('project').map(({ id, name, detail, count }) => ({
      ...{ id, name, color: detail!, count: Number(count), href: `/projects/${id}` },
    })),
    filters: of('filter').map(({ id, name, detail: query }) => ({
      ...{ id, name, href: query ? `/tasks?${query}` : '/tasks' },
    })),
    tags: of('tag').map(({ name }) => name),
    running: running
      ? { taskId: running.id, title: running.name, startedAt: running.started_at! }
      : null,
  }
}

type Named = {
  kind: 'running' | 'project' | 'filter' | 'tag'
  id: number
  name: string
  started_at: string | null
  /** A project's colour, a filter's query. */
  detail: string | null
  count: number
}

/** The running task, projects and filters in their order, the names of tags, in one query. */
function readNamed({ id }: Person) {
  return readRows<Named>(
    // PostgreSQL wants to know what kind of nothing stands in the place of a moment
    `select 'running' as kind, tasks.id as id, tasks.title as name, time_entries.started_at as started_at,
        null as detail, 0 as count
       from time_entries join tasks on tasks.id = time_entries.task_id
       where time_entries.user_id = ? and time_entries.ended_at is null
     union all
     select * from (
       select 'project', id, name, cast(null as timestamptz), color, (select count(*) from (
           select 1 from tasks
           where tasks.user_id = projects.user_id and tasks.status = 'open'
             and tasks.project_id = projects.id and tasks.trashed_at is null
           limit ${COUNTED_AT_MOST}
         ) as counted)
         from projects
         where user_id = ? and trashed_at is null and archived_at is null
         order by position, id
     ) as projects
     union all
     select * from (
       select 'filter', id, name, cast(null as timestamptz), query, 0 from saved_filters
         where user_id = ? order by position, id
     ) as filters
     union all
     select * from (
       select 'tag', id, name, cast(null as timestamptz), null, 0 from tags
         where user_id = ? order by key limit ${MOST_TAGS}
     ) as tags`,
    [id, id, id, id]
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
