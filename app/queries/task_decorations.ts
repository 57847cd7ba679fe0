import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import type { Decorations, TaskRow } from '#queries/task_row'
import type { Person } from '#services/person'

type Found = { kind: 'tag' | 'sub' | 'file' | 'block' | 'time' | 'who'; id: number; value: string }

/** Fetches what all rows carry in one query, however many rows there are. */
export async function decorate(
  person: Person,
  rows: TaskRow[],
  client?: TransactionClientContract
): Promise<TaskRow[]> {
  const byId = new Map<number, TaskRow>()
  for (const row of rows) {
    Object.assign(row, emptyDecorations())
    byId.set(row.id, row)
  }
  if (rows.length === 0) return rows

  for (const { kind, id, value } of await find(person, [...byId.keys()], client)) {
    const row = byId.get(id)!
    if (kind === 'tag') row.tags!.push(value)
    else if (kind === 'file') row.attachments! += 1
    else if (kind === 'block') row.blocked = true
    else if (kind === 'time') row.running_since = value
    else if (kind === 'who') row.contact = value
    else {
      row.subtasks ??= { done: 0, total: 0 }
      row.subtasks.total += 1
      if (value !== 'open') row.subtasks.done += 1
    }
  }
  for (const row of rows) row.tags!.sort()
  return rows
}

const emptyDecorations = (): Decorations => ({
  tags: [],
  subtasks: null,
  attachments: 0,
  blocked: false,
  running_since: null,
  contact: null,
})

async function find(
  person: Person,
  ids: number[],
  client?: TransactionClientContract
): Promise<Found[]> {
  const marks = ids.map(() => '?').join(', ')
  const isPostgres = db.connection().dialect.name === 'postgres'
  const startedAt = isPostgres
    ? `to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : 'started_at'
  return readRows(
    `select 'tag' as kind, taggings.record_id as id, tags.name as value
       from taggings join tags on tags.id = taggings.tag_id
       where taggings.user_id = ? and record_type = 'task' and record_id in (${marks})
     union all
     select 'sub', parent_id, status from tasks
       where parent_id in (${marks}) and trashed_at is null
     union all
     select 'file', record_id, '' from attachments
       where user_id = ? and record_type = 'task' and record_id in (${marks}) and trashed_at is null
     union all
     select 'block', task_blocks.task_id, '' from task_blocks
       join tasks on tasks.id = task_blocks.blocker_id
       where task_blocks.task_id in (${marks}) and tasks.status = 'open' and tasks.trashed_at is null
     union all
     select 'time', task_id, ${startedAt} from time_entries
       where user_id = ? and ended_at is null and task_id in (${marks})
     union all
     select 'who', tasks.id, contacts.full_name from tasks
       join contacts on contacts.id = tasks.contact_id and contacts.trashed_at is null
       where tasks.id in (${marks}) and tasks.promise is not null`,
    [person.id, ...ids, ...ids, person.id, ...ids, ...ids, person.id, ...ids, ...ids],
    client
  )
}
