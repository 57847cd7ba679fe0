import type { DateTime } from 'luxon'
import Meeting from '#models/meeting'
import MeetingSeries from '#models/meeting_series'
import User from '#models/user'
import { addDays } from '#services/calendar/day'
import { Clock } from '#services/calendar/clock'
import { recordChange } from '#services/changes/change'
import { AHEAD_DAYS, extendSeries } from '#services/meetings/series'

/** So many days are used up before the next meetings are made: not a change a day for a daily meeting. */
const STEP_DAYS = 14

/** Makes the meetings of the next weeks, of every series that goes on. */
export async function extendMeetings(now: DateTime) {
  const due = addDays(now.toUTC().toISODate()!, AHEAD_DAYS - STEP_DAYS)
  const all = await MeetingSeries.query()
    .whereNotNull('recurrence')
    .where('made_until', '<', due)
    .orderBy('id')
  for (const { id, userId } of all) {
    const user = await User.query().where('id', userId).whereNull('disabled_at').first()
    if (user) await extend(user, id, new Clock(user.timeZone, now))
  }
}

async function extend(user: User, id: number, clock: Clock) {
  const like = await Meeting.query()
    .where({ user_id: user.id, meeting_series_id: id })
    .whereNull('trashed_at')
    .orderBy('starts_at', 'desc')
    .first()
  // all of its meetings are gone: it does not go on by itself
  if (!like) return
  const data = { title: like.title }
  await recordChange(
    { userId: user.id, via: 'job', label: 'meetings.changes.extended', data },
    async (change) => {
      const series = await MeetingSeries.of(user, { client: change.trx })
        .where('id', id)
        .firstOrFail()
      await extendSeries(change, series, like, clock)
    },
    clock.now
  )
}
