import { DateTime } from 'luxon'
import { readRows } from '#queries/raw'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import {
  AREA_RECORDS,
  RECORD_TYPES,
  TRASH_TYPES,
  type TrashType,
} from '#services/changes/record_types'
import type { Person } from '#services/person'

export type TrashRow = {
  type: TrashType
  id: number
  title: string
  trashed_at: string
  /** What it was in: a project's name, or a task's title. */
  within: string | null
  /** How many tasks went with it. */
  tasks: number
}

type Options = {
  limit?: number
  /** Only records of these types. */
  types?: readonly TrashType[]
  client?: TransactionClientContract
}

/**
 * What is in the trash, the newest first. What went along with something else at the same moment
 * comes back with it and is not listed by itself.
 */
export async function trashList(
  person: Person,
  cursor: string | null = null,
  { limit = 100, types = TRASH_TYPES, client }: Options = {}
): Promise<{ rows: TrashRow[]; next: string | null }> {
  if (types.length === 0) return { rows: [], next: null }
  const after = readCursor(cursor)
  const alone = (own: string) =>
    `where gone.user_id = ? and gone.trashed_at is not null ${after ? 'and gone.trashed_at <= ?' : ''} ${own}`
  // what a file is called may say as much as the entry that it belongs to
  const ofReadable = types.includes('entry') ? '' : `and gone.record_type <> 'entry'`
  const values = after ? [person.id, after[0]] : [person.id]
  const rows = await readRows<TrashRow>(
    `select * from (
     select 'task' as type, gone.id, gone.title, gone.trashed_at, projects.name as within,
         (select count(*) from tasks part where part.parent_id = gone.id
           and part.trashed_at = gone.trashed_at) as tasks
       from tasks gone left join projects on projects.id = gone.project_id
       ${alone(`and not exists (select 1 from tasks parent where parent.id = gone.parent_id
           and parent.trashed_at = gone.trashed_at)
         and not exists (select 1 from projects p where p.id = gone.project_id
           and p.trashed_at = gone.trashed_at)`)}
     union all
     select 'project', gone.id, gone.name, gone.trashed_at, null,
         (select count(*) from tasks part where part.project_id = gone.id
           and part.trashed_at = gone.trashed_at)
       from projects gone ${alone('')}
     union all
     select 'section', gone.id, gone.name, gone.trashed_at, projects.name, 0
       from sections gone left join projects on projects.id = gone.project_id
       ${alone('and (projects.trashed_at is null or projects.trashed_at <> gone.trashed_at)')}
     union all
     select 'attachment', gone.id, gone.name, gone.trashed_at,
         coalesce(tasks.title, journal.title), 0
       from attachments gone
       left join journal on journal.id = gone.record_id and gone.record_type = 'entry'
       left join tasks on tasks.id = gone.record_id and gone.record_type = 'task' ${alone(ofReadable)}
     ${AREA_RECORDS.map((type) => `union all ${inArea(type)} ${alone('')}`).join('\n')}
     ) as gone where type in (${types.map(() => '?').join(', ')})
       ${after ? 'and (trashed_at, type, id) < (?, ?, ?)' : ''}
     order by trashed_at desc, type desc, id desc limit ${limit + 1}`,
    [
      ...Array.from({ length: 4 + AREA_RECORDS.length }, () => values).flat(),
      ...types,
      ...(after ?? []),
    ],
    client
  )
  const more = rows.length > limit
  if (more) rows.pop()
  return {
    rows: rows.map((row) => ({ ...row, tasks: Number(row.tasks) })),
    next: more ? cursorAt(rows.at(-1)!) : null,
  }
}

function inArea(type: (typeof AREA_RECORDS)[number]) {
  const { table, title } = RECORD_TYPES[type]
  return `select '${type}', gone.id, gone.${title}, gone.trashed_at, null, 0 from ${table} gone`
}

const cursorAt = ({ trashed_at: at, type, id }: TrashRow) => `${at}~${type}~${id}`

/** A cursor that was not made here is none: the list starts at its beginning. */
function readCursor(cursor: string | null): [string, string, number] | null {
  const [, at, type, id] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([a-z_]+)~(\d{1,9})$/.exec(cursor ?? '') ?? []
  return at && DateTime.fromISO(at).isValid ? [at, type, Number(id)] : null
}
