import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import { type TaskSchema } from '#database/schema'
import type Task from '#models/task'
import TimeEntry from '#models/time_entry'
import type { Change } from '#services/changes/change'
import type { Clock } from '#services/calendar/clock'

/** Time spent: a timer that is started and stopped. A person's attention has one at a time. */
export function Timed<T extends NormalizeConstructor<typeof TaskSchema>>(superclass: T) {
  return class extends superclass {
    async runningEntry(client?: Change['trx']): Promise<TimeEntry | null> {
      return TimeEntry.of({ id: this.userId }, client && { client })
        .where('task_id', this.id)
        .whereNull('ended_at')
        .first()
    }

    /** Starts the timer and stops the one that runs elsewhere. */
    async startTimer(change: Change, clock: Clock) {
      const running = await TimeEntry.of({ id: this.userId }, { client: change.trx }).whereNull(
        'ended_at'
      )
      if (running.some(({ taskId }) => taskId === this.id)) return
      const model = this.constructor as typeof Task
      for (const entry of running) {
        const task = await model
          .of({ id: this.userId }, { client: change.trx })
          .where('id', entry.taskId)
          .firstOrFail()
        await task.stopTimer(change, clock)
      }
      await change.create(TimeEntry, { taskId: this.id, startedAt: clock.now, endedAt: null })
    }

    /** Stops the timer, if it runs, and adds its time to the task. */
    async stopTimer(change: Change, clock: Clock) {
      const entry = await this.runningEntry(change.trx)
      if (!entry) return
      entry.endedAt = clock.now
      await change.save(entry)
      this.spentSeconds += secondsOf(entry)
      await change.save(this)
    }

    /** The stretches of time spent on the task, the newest first. */
    async timeEntries(client?: Change['trx']): Promise<TimeEntry[]> {
      return TimeEntry.of({ id: this.userId }, client && { client })
        .where('task_id', this.id)
        .orderBy('started_at', 'desc')
    }

    /** Takes a finished stretch of time off the task again. */
    async removeTime(change: Change, entry: TimeEntry) {
      this.spentSeconds = Math.max(0, this.spentSeconds - secondsOf(entry))
      await change.delete(entry)
      await change.save(this)
    }

    /** Adds time that was spent without the timer. */
    async addTime(change: Change, minutes: number, clock: Clock) {
      const entry = await change.create(TimeEntry, {
        taskId: this.id,
        startedAt: clock.now.minus({ minutes }),
        endedAt: clock.now,
      })
      this.spentSeconds += minutes * 60
      await change.save(this)
      return entry
    }
  }
}

/** Whole seconds of a stretch that has ended. */
const secondsOf = ({ startedAt, endedAt }: TimeEntry) =>
  endedAt ? Math.max(0, Math.round(endedAt.diff(startedAt, 'seconds').seconds)) : 0
