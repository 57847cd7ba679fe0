import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import { type TaskSchema } from '#database/schema'
import type Task from '#models/task'
import type { Clock } from '#services/calendar/clock'
import type { Change } from '#services/changes/change'

/** Closing: a task is done, or dropped because it will not be done. */
export function Completable<T extends NormalizeConstructor<typeof TaskSchema>>(superclass: T) {
  return class extends superclass {
    async complete(change: Change, clock: Clock) {
      await this.#close(change, 'done', clock)
    }

    /** Deciding not to do something closes it as well, and says so. */
    async drop(change: Change, clock: Clock) {
      await this.#close(change, 'dropped', clock)
    }

    async reopen(change: Change) {
      this.status = 'open'
      this.closedAt = null
      this.closedOn = null
      await change.save(this)
    }

    /** Open subtasks are closed along with their task; a series goes on with its next occurrence. */
    async #close(change: Change, status: 'done' | 'dropped', clock: Clock) {
      if (this.status === status) return
      const task = this as unknown as Task
      for (const part of [...(await task.descendants(change.trx)), task]) {
        if (part !== task && (!part.isOpen || part.isTrashed)) continue
        await part.stopTimer(change, clock)
        part.status = status
        part.closedAt = clock.now
        part.closedOn = clock.today
        await change.save(part)
      }
      if (task.recurs) await task.handOver(change, clock)
    }
  }
}
