import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { FeedbackSchema } from '#database/schema'
import type { Change } from '#services/changes/change'

/** What one will do about it is a task. */
export function FollowedUp<T extends NormalizeConstructor<typeof FeedbackSchema>>(superclass: T) {
  return class extends superclass {
    async followUp(change: Change, task: { id: number }) {
      this.taskId = task.id
      await change.save(this)
    }

    /** The task stays. */
    async leaveTask(change: Change) {
      this.taskId = null
      await change.save(this)
    }
  }
}
