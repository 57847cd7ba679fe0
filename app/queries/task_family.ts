import { readRows } from '#queries/raw'
import type Task from '#models/task'
import { MAX_DEPTH } from '#models/task/nestable'
import { TASK_COLUMNS, type TaskRow } from '#queries/task_row'

/** How a task stands to the one whose page is shown. */
export type Kin = 'below' | 'above' | 'blocker' | 'blocked' | 'series'

export type KinRow = TaskRow & { kin: Kin; depth: number }

export type TaskFamily = {
  /** Subtasks of every level, each followed by its own; `depth` counts from 1. */
  below: KinRow[]
  /** The tasks that this one is part of, the outermost first. */
  above: KinRow[]
  blockers: KinRow[]
  blocked: KinRow[]
  /** Other occurrences of the series, the newest first. */
  series: KinRow[]
  tags: string[]
  /** All tags of the person, for suggestions, by id. */
  knownTags: Map<number, string>
}

const SHOWN_OF_SERIES = 12
const SHOWN_TAGS = 500

/** Everything that a task is connected with, in one query. */
export async function taskFamily(task: Task): Promise<TaskFamily> {
  const columns = TASK_COLUMNS.join(', ')
  const branch = (kin: Kin, depth: string, rest: string) =>
    `select '${kin}' as kin, ${depth} as depth, ${columns} from tasks ${rest}`
  const tagColumns = TASK_COLUMNS.map((column) =>
    column === 'tasks.id' ? 'tags.id' : column === 'tasks.title' ? 'tags.name' : 'null'
  ).join(', ')

  const rows = await readRows<Omit<KinRow, 'kin'> & { kin: string }>(
    `with recursive
       below(id, depth) as (
         select id, 1 from tasks where parent_id = ? and user_id = ? and trashed_at is null
         union all
         select tasks.id, below.depth + 1 from tasks join below on tasks.parent_id = below.id
           where tasks.trashed_at is null and below.depth <= ${MAX_DEPTH}),
       above(id, parent_id, depth) as (
         select id, parent_id, 1 from tasks where id = ? and user_id = ?
         union all
         select tasks.id, tasks.parent_id, above.depth + 1 from tasks
           join above on tasks.id = above.parent_id where above.depth <= ${MAX_DEPTH})
     ${branch('below', 'below.depth', 'join below on below.id = tasks.id')}
     union all ${branch('above', 'above.depth', 'join above on above.id = tasks.id')}
     union all ${branch(
       'blocker',
       '0',
       `join task_blocks on task_blocks.blocker_id = tasks.id
       where task_blocks.task_id = ? and task_blocks.user_id = ? and tasks.trashed_at is null`
     )}
     union all ${branch(
       'blocked',
       '0',
       `join task_blocks on task_blocks.task_id = tasks.id
       where task_blocks.blocker_id = ? and task_blocks.user_id = ? and tasks.trashed_at is null`
     )}
     union all select * from (${branch(
       'series',
       '0',
       `where tasks.series_id = ? and tasks.id <> ?
       and tasks.user_id = ? and tasks.trashed_at is null
       order by tasks.id desc limit ${SHOWN_OF_SERIES}`
     )}) as occurrences
     union all select case when taggings.id is null then 'known_tag' else 'tag' end, 0, ${tagColumns}
       from tags left join taggings on taggings.tag_id = tags.id
         and taggings.record_type = 'task' and taggings.record_id = ?
       where tags.user_id = ? and (taggings.id is not null or tags.id in
         (select id from tags where user_id = ? order by name limit ${SHOWN_TAGS}))`,
    [
      task.id,
      task.userId,
      task.parentId ?? 0,
      task.userId,
      task.id,
      task.userId,
      task.id,
      task.userId,
      task.seriesId ?? task.id,
      task.id,
      task.userId,
      task.id,
      task.userId,
      task.userId,
    ]
  )
  const of = (kin: Kin) => rows.filter((row) => row.kin === kin) as KinRow[]
  const byPosition = (one: KinRow, other: KinRow) =>
    one.position - other.position || one.id - other.id

  return {
    below: asTree(task.id, of('below').sort(byPosition)),
    above: of('above').sort((one, other) => other.depth - one.depth),
    blockers: of('blocker').sort((one, other) => one.id - other.id),
    blocked: of('blocked').sort((one, other) => one.id - other.id),
    series: of('series').sort((one, other) => other.id - one.id),
    tags: rows
      .filter(({ kin }) => kin === 'tag')
      .map(({ title }) => title)
      .sort((one, other) => one.localeCompare(other)),
    knownTags: new Map(
      rows.filter(({ kin }) => kin.endsWith('tag')).map(({ id, title }) => [id, title])
    ),
  }
}

/** Each task is followed by its subtasks. */
function asTree(rootId: number, rows: KinRow[]): KinRow[] {
  const byParent = Map.groupBy(rows, ({ parent_id: parentId }) => parentId)
  const below = (id: number): KinRow[] =>
    (byParent.get(id) ?? []).flatMap((row) => [row, ...below(row.id)])
  return below(rootId)
}
