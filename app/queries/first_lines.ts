import db from '@adonisjs/lucid/services/db'
import { dayOf } from '#services/calendar/day'
import type { Person } from '#services/person'

export type Written = { id: number; title: string }

const FIRST_LINES = 50

/**
 * What a new person has written down on their first day, the latest first; null once they have begun:
 * something was planned or closed, there is more than one writes in a go, or the day is over. Whoever is
 * still writing is not interrupted.
 */
export async function firstLines(person: Person): Promise<Written[] | null> {
  const tasks = await db
    .from('tasks')
    .where('user_id', person.id)
    .select('id', 'title', 'status', 'planned_on', 'trashed_at')
    .orderBy('id', 'desc')
    .limit(FIRST_LINES + 1)
  const isFirstDay = dayOf(person.user.createdAt, person.clock.zone) === person.today
  if (tasks.length > 0 && (!isFirstDay || tasks.length > FIRST_LINES)) return null
  if (tasks.some(({ status, planned_on }) => status !== 'open' || planned_on)) return null
  return tasks.filter(({ trashed_at }) => !trashed_at)
}
