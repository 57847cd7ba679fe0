import db from '@adonisjs/lucid/services/db'
import mail from '@adonisjs/mail/services/main'
import type { DateTime } from 'luxon'
import ReminderMail from '#mails/reminder_mail'

const BATCH = 100

/** Mails the reminders whose moment has come: sent first, then noted, so that none is lost. */
export async function sendReminders(now: DateTime) {
  const due = await db
    .from('reminders')
    .join('tasks', 'tasks.id', 'reminders.task_id')
    .join('users', 'users.id', 'reminders.user_id')
    .whereNull('reminders.mailed_at')
    .whereNull('reminders.seen_at')
    .where('reminders.remind_at', '<=', now.toUTC().toISO()!)
    .where('tasks.status', 'open')
    .whereNull('tasks.trashed_at')
    .whereNull('users.disabled_at')
    .where('users.mail_reminders', true)
    .orderBy('reminders.remind_at')
    .limit(BATCH)
    .select(
      'reminders.id',
      'tasks.id as task_id',
      'tasks.title',
      'tasks.due_on',
      'tasks.due_time',
      'users.email',
      'users.full_name',
      'users.locale',
      'users.time_zone'
    )

  for (const reminder of due) {
    await mail.send(new ReminderMail(reminder, now))
    await db.from('reminders').where('id', reminder.id).update({ mailed_at: now.toUTC().toISO() })
  }
}
