import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import User from '#models/user'
import { scoresOf } from '#queries/role_scores'
import { Clock } from '#services/calendar/clock'

/**
 * Keeps the score of every role, a row for each day of the person's. A row of today is written again
 * when the person has changed anything since, so that what stays is the score at the end of the day.
 */
export async function keepScores(now: DateTime) {
  const owners = await db.from('readiness').whereNull('trashed_at').distinct('user_id')
  for (const { user_id: id } of owners) {
    const user = await User.query().where('id', id).whereNull('disabled_at').first()
    if (user) await keepScoresOf(user, new Clock(user.timeZone, now))
  }
}

async function keepScoresOf(user: User, { today }: Clock) {
  const seq = user.changeSeq
  const due = await db
    .from('readiness')
    .leftJoin('readiness_snapshots as kept', (join) =>
      join.on('kept.role_id', 'readiness.id').andOnVal('kept.day', today)
    )
    .where('readiness.user_id', user.id)
    .whereNull('readiness.trashed_at')
    .where((row) => row.whereNull('kept.id').orWhereNot('kept.change_seq', seq))
    .select('readiness.id')
  const ids = due.map(({ id }) => Number(id))
  const rows = [...(await scoresOf({ id: user.id, today }, ids))]
    .filter(([, { score }]) => score !== null)
    .map(([roleId, { score }]) => ({
      user_id: user.id,
      role_id: roleId,
      day: today,
      score,
      change_seq: seq,
    }))
  if (rows.length === 0) return
  await db.transaction((trx) =>
    trx
      .insertQuery()
      .table('readiness_snapshots')
      .multiInsert(rows)
      .onConflict(['user_id', 'role_id', 'day'])
      .merge(['score', 'change_seq'])
  )
}
