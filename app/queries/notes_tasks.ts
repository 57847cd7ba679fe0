import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import { actionLines, withTicks } from '#services/meetings/action_lines'

export type NotesTask = { id: number; title: string; status: string; version: number }

type Notes = { id: number; userId: number; notes: string }

/** The tasks that the lines of some notes are linked to, kept ones, by id. */
export async function tasksInNotes(
  all: Notes[],
  client?: TransactionClientContract
): Promise<Map<number, NotesTask>> {
  const ids = [
    ...new Set(all.flatMap(({ notes }) => actionLines(notes).flatMap((one) => one.taskId ?? []))),
  ]
  if (ids.length === 0) return new Map()
  const some = ids.slice(0, 1000)
  const rows = await readRows<NotesTask>(
    `select id, title, status, version from tasks
      where user_id = ? and trashed_at is null and id in (${some.map(() => '?').join(', ')})`,
    [all[0].userId, ...some],
    client
  )
  return new Map(rows.map((row) => [row.id, row]))
}

const closed = (tasks: Map<number, NotesTask>) =>
  new Map([...tasks].map(([id, { status }]) => [id, status !== 'open']))

/** Notes as they are read and edited: each box as its task is. */
export const withTasks = (notes: string, tasks: Map<number, NotesTask>) =>
  withTicks(notes, closed(tasks))

export const notesShown = async (meeting: Notes) =>
  withTasks(meeting.notes, await tasksInNotes([meeting]))
