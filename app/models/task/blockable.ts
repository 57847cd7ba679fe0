import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import { type TaskSchema } from '#database/schema'
import type Task from '#models/task'
import TaskBlock from '#models/task_block'
import type { Change } from '#services/changes/change'

/** Tasks that wait for each other would never be done. */
export class BlockingCycle extends Error {}

/** Blocking: a task may wait for others. */
export function Blockable<T extends NormalizeConstructor<typeof TaskSchema>>(superclass: T) {
  return class extends superclass {
    /** The tasks that this one waits for, open and closed. */
    async blockers(client?: Change['trx']): Promise<Task[]> {
      return this.#linked('task_id', 'blocker_id', client)
    }

    /** The tasks that wait for this one. */
    async blocked(client?: Change['trx']): Promise<Task[]> {
      return this.#linked('blocker_id', 'task_id', client)
    }

    /** @throws {BlockingCycle} when `blocker` waits for this task already, however far */
    async blockBy(change: Change, blocker: Task) {
      if (await this.#isWaitedForBy(change, blocker)) throw new BlockingCycle()
      const known = await TaskBlock.of({ id: this.userId }, { client: change.trx })
        .where({ task_id: this.id, blocker_id: blocker.id })
        .first()
      if (!known) await change.create(TaskBlock, { taskId: this.id, blockerId: blocker.id })
    }

    async unblockFrom(change: Change, blockerId: number) {
      const block = await TaskBlock.of({ id: this.userId }, { client: change.trx })
        .where({ task_id: this.id, blocker_id: blockerId })
        .firstOrFail()
      await change.delete(block)
    }

    async #isWaitedForBy(change: Change, blocker: Task): Promise<boolean> {
      const seen = new Set<number>()
      let waiting = [blocker.id]
      while (waiting.length > 0) {
        if (waiting.includes(this.id)) return true
        for (const id of waiting) seen.add(id)
        const blocks = await TaskBlock.of({ id: this.userId }, { client: change.trx }).whereIn(
          'task_id',
          waiting
        )
        waiting = blocks.map(({ blockerId }) => blockerId).filter((id) => !seen.has(id))
      }
      return false
    }

    #linked(from: string, to: string, client?: Change['trx']): Promise<Task[]> {
      const model = this.constructor as typeof Task
      return model
        .kept({ id: this.userId }, client && { client })
        .whereIn('id', (query) => query.from('task_blocks').where(from, this.id).select(to))
        .orderBy('status', 'desc')
        .orderBy('id')
    }
  }
}
