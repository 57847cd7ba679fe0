import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { DateTime } from 'luxon'
import { type TaskSchema } from '#database/schema'
import type Task from '#models/task'
import type { Change } from '#services/changes/change'

/** Levels of subtasks below a task; deeper lists are projects. */
export const MAX_DEPTH = 5

/** A task can't be part of itself or of its own steps, and steps do not go endlessly deep. */
export class CannotNest extends Error {
  constructor(readonly reason: 'circle' | 'depth') {
    super(`A task can't be put there: ${reason}`)
  }
}

/** Subtasks: a task may be part of another one. */
export function Nestable<T extends NormalizeConstructor<typeof TaskSchema>>(superclass: T) {
  return class extends superclass {
    /** The task's subtasks that are not in the trash, in order. */
    async subtasks(client?: Change['trx']): Promise<Task[]> {
      const model = this.constructor as typeof Task
      return model
        .kept({ id: this.userId }, client && { client })
        .where('parent_id', this.id)
        .orderBy('position')
        .orderBy('id')
    }

    /** All tasks below this one, level by level. */
    async descendants(client?: Change['trx']): Promise<Task[]> {
      const model = this.constructor as typeof Task
      const found: Task[] = []
      let parents = [this.id]
      for (let level = 0; parents.length > 0 && level < MAX_DEPTH + 1; level++) {
        const children: Task[] = await model
          .of({ id: this.userId }, client && { client })
          .whereIn('parent_id', parents)
          .orderBy('position')
          .orderBy('id')
        found.push(...children)
        parents = children.map(({ id }) => id)
      }
      return found
    }

    /** The tasks above this one, the nearest first. */
    async ancestors(client?: Change['trx']): Promise<Task[]> {
      const model = this.constructor as typeof Task
      const found: Task[] = []
      let parentId = this.parentId
      while (parentId && found.length <= MAX_DEPTH) {
        const parent: Task | null = await model
          .of({ id: this.userId }, client && { client })
          .where('id', parentId)
          .first()
        if (!parent) break
        found.push(parent)
        parentId = parent.parentId
      }
      return found
    }

    /**
     * Makes this task the last step of another one, in the same list as it; without one, a task of
     * its own.
     *
     * @throws {CannotNest}
     */
    async moveUnder(change: Change, parent: Task | null) {
      if (parent) await this.#checkPlaceUnder(parent, change.trx)
      this.parentId = parent?.id ?? null
      const task = this as unknown as Task
      await task.moveInList(change, { direction: 'bottom' }, { list: parent ?? this })
    }

    /** One level up: after the task that this one was a step of. */
    async moveOut(change: Change) {
      const [parent] = await this.ancestors(change.trx)
      if (!parent) return
      this.parentId = parent.parentId
      const isThere = parent.isOpen && !parent.isTrashed
      const task = this as unknown as Task
      await task.moveInList(change, isThere ? { after: parent.id } : { direction: 'bottom' }, {
        list: parent,
      })
    }

    async #checkPlaceUnder(parent: Task, client: Change['trx']) {
      const above = [parent, ...(await parent.ancestors(client))]
      if (above.some(({ id }) => id === this.id)) throw new CannotNest('circle')
      const below = await this.descendants(client)
      if (above.length + depthOf(this.id, below) > MAX_DEPTH) throw new CannotNest('depth')
    }

    /** Trashing a task takes its subtasks along. */
    async trash(change: Change, now: DateTime) {
      for (const task of await this.descendants(change.trx)) {
        if (task.trashedAt) continue
        task.trashedAt = now
        await change.save(task)
      }
      this.trashedAt = now
      await change.save(this)
    }

    /** Restoring brings back the subtasks that went at the same moment. */
    async restore(change: Change) {
      const at = this.trashedAt?.toMillis()
      for (const task of await this.descendants(change.trx)) {
        if (task.trashedAt?.toMillis() !== at) continue
        task.trashedAt = null
        await change.save(task)
      }
      this.trashedAt = null
      await change.save(this)
    }
  }
}

function depthOf(rootId: number, tasks: Task[]): number {
  const levels = new Map([[rootId, 0]])
  for (const task of tasks) levels.set(task.id, (levels.get(task.parentId!) ?? 0) + 1)
  return Math.max(...levels.values())
}
