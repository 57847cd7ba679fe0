import db from '@adonisjs/lucid/services/db'
import type { Person } from '#services/person'

/** The id of the open task of today's focus that comes after another one, else the first; or null. */
export async function focusTask(
  person: Person,
  after: number | null = null
): Promise<number | null> {
  const rows: Array<{ id: number; status: string }> = await db
    .from('tasks')
    .where('user_id', person.id)
    .where('planned_on', person.today)
    .whereNull('trashed_at')
    .orderBy('plan_position')
    .orderBy('id')
    .select('id', 'status')
  const at = rows.findIndex(({ id }) => id === after)
  const inTurn = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))]
  return inTurn.find(({ id, status }) => id !== after && status === 'open')?.id ?? null
}
