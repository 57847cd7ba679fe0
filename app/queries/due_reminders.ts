import db from '@adonisjs/lucid/services/db'
import type { Person } from '#services/person'

export type DueReminder = {
  id: number
  task_id: number
  title: string
  due_on: string | null
  due_time: string | null
}

/** Reminders whose moment has come and that the person has not dealt with, the oldest first. */
export function dueReminders(person: Person): Promise<DueReminder[]> {
  return db
    .from('reminders')
    .join('tasks', 'tasks.id', 'reminders.task_id')
    .where('reminders.user_id', person.id)
    .whereNull('reminders.seen_at')
    .where('reminders.remind_at', '<=', person.clock.now.toISO()!)
    .where('tasks.status', 'open')
    .whereNull('tasks.trashed_at')
    .orderBy('reminders.remind_at')
    .limit(5)
    .select(
      'reminders.id',
      'reminders.task_id',
      'tasks.title',
      'tasks.due_on',
      'tasks.due_time'
    ) as unknown as Promise<DueReminder[]>
}
