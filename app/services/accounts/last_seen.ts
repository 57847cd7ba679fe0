import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'

/** Notes that someone was here: at a sign-in, and when a visit prolongs it. */
export const noteSeen = (userId: number, now: DateTime, client?: TransactionClientContract) =>
  (client ?? db).from('users').where('id', userId).update({ last_seen_at: now.toUTC().toISO() })
