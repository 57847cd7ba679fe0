import { readRows } from '#queries/raw'
import type Task from '#models/task'
import { MAX_DEPTH } from '#models/task/nestable'
import type { KinRow } from '#queries/task_family'
import { TaskList } from '#queries/task_list'
import type { TaskRow } from '#queries/task_row'
import type { Person } from '#services/person'

const SHOWN = 8

/** An open task that another one may become a step of, or what stands in the way. */
export type ParentChoice = { row: TaskRow; obstacle: 'circle' | 'depth' | null }

/**
 * Open tasks with these words, to move `task` under one of them.
 *
 * @param below all steps of the task, level by level
 */
export async function parentChoices(
  task: Task,
  below: KinRow[],
  q: string,
  person: Person
): Promise<ParentChoice[]> {
  const { rows } = await new TaskList(person, { q, status: 'open' }).page(SHOWN + 2)
  const found = rows.filter(({ id }) => id !== task.id && id !== task.parentId).slice(0, SHOWN)
  const depths = await depthsOf(
    found.map(({ id }) => id),
    person
  )
  const own = new Set(below.map(({ id }) => id))
  const height = Math.max(0, ...below.map(({ depth }) => depth))
  const tooDeep = (id: number) => (depths.get(id) ?? 0) + 1 + height > MAX_DEPTH
  return found.map((row) => ({
    row,
    obstacle: own.has(row.id) ? 'circle' : tooDeep(row.id) ? 'depth' : null,
  }))
}

/** How many tasks each of these is a step of. */
async function depthsOf(ids: number[], person: Person): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const rows = await readRows<{ id: number; depth: number }>(
    `with recursive above(id, parent_id, depth) as (
       select id, parent_id, 0 from tasks
         where user_id = ? and id in (${ids.map(() => '?').join(', ')})
       union all
       select above.id, tasks.parent_id, above.depth + 1 from tasks
         join above on tasks.id = above.parent_id where above.depth <= ${MAX_DEPTH})
     select id, max(depth) as depth from above group by id`,
    [person.id, ...ids]
  )
  return new Map(rows.map(({ id, depth }) => [id, Number(depth)]))
}
