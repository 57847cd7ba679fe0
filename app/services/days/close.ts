import type DayLog from '#models/day_log'
import Task from '#models/task'
import TimeEntry from '#models/time_entry'
import type { Clock } from '#services/calendar/clock'
import type { Change } from '#services/changes/change'

/** Closes a day. Nobody works on after that: a timer that still runs is stopped along with it. */
export async function closeDay(change: Change, log: DayLog, clock: Clock) {
  const owner = { id: change.userId }
  const running = await TimeEntry.of(owner, { client: change.trx }).whereNull('ended_at').first()
  if (running && log.day === clock.today) {
    const task = await Task.of(owner, { client: change.trx })
      .where('id', running.taskId)
      .firstOrFail()
    await task.stopTimer(change, clock)
  }
  await log.close(change, clock.now)
}
