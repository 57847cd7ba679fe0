import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import { type GoalSchema } from '#database/schema'
import GoalTask from '#models/goal_task'
import type { Change } from '#services/changes/change'

/** Tasks that serve a goal: what is done for it, and what is next. */
export function Assisted<T extends NormalizeConstructor<typeof GoalSchema>>(superclass: T) {
  return class extends superclass {
    declare id: number
    declare userId: number

    /** Nothing happens when the task serves it already. */
    async link(change: Change, task: { id: number }) {
      if (await this.#linkTo(change, task.id).first()) return
      await change.create(GoalTask, { goalId: this.id, taskId: task.id })
    }

    /** @throws E_ROW_NOT_FOUND when the task does not serve it */
    async unlink(change: Change, taskId: number) {
      await change.delete(await this.#linkTo(change, taskId).firstOrFail())
    }

    #linkTo(change: Change, taskId: number) {
      const links = GoalTask.of({ id: this.userId }, { client: change.trx })
      return links.where({ goal_id: this.id, task_id: taskId })
    }
  }
}
