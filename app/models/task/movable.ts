import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import { type TaskSchema } from '#database/schema'
import { type Place, placeAmong } from '#models/mixins/ordering'
import type Task from '#models/task'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

/** A list that a person puts in order: a project's section, a project without one, or the inbox. */
export type ListOf = { projectId: number | null; sectionId: number | null }

/** Moving: from list to list, and within a list or a day's focus. */
export function Movable<T extends NormalizeConstructor<typeof TaskSchema>>(superclass: T) {
  return class extends superclass {
    /** Puts the task at the end of another list; its subtasks come along. */
    async moveTo(change: Change, list: ListOf) {
      await this.#goTo(change, list)
      await this.moveInList(change, { direction: 'bottom' })
    }

    /**
     * Puts the task in another place of its list, or of the list that is given. With `today`, tasks
     * that are hidden until later are no neighbours: a step up is a step that is seen.
     */
    async moveInList(
      change: Change,
      place: Place,
      { list = this, today }: { list?: ListOf; today?: Day } = {}
    ) {
      await this.#goTo(change, list)
      const { projectId, sectionId, parentId } = this
      const siblings = () =>
        this.#kept(change)
          .where({
            status: 'open',
            project_id: projectId,
            section_id: sectionId,
            parent_id: parentId,
          })
          .if(today, (query) =>
            query.where((either) => either.whereNull('start_on').orWhere('start_on', '<=', today!))
          )
      await placeAmong(change, this, siblings, place)
    }

    /** Puts the task in another place of its day's focus. */
    async moveInPlan(change: Change, place: Place) {
      const siblings = () => this.#kept(change).where('planned_on', this.plannedOn!)
      await placeAmong(change, this, siblings, place, {
        attribute: 'planPosition',
        column: 'plan_position',
      })
    }

    /** Makes another day the one that the task is due on; a day it is hidden until moves forward. */
    async moveDueTo(change: Change, day: Day | null) {
      this.dueOn = day
      if (!day) this.dueTime = null
      if (day && this.startOn && this.startOn > day) this.startOn = day
      await change.save(this)
    }

    async #goTo(change: Change, { projectId, sectionId }: ListOf) {
      if (this.projectId === projectId && this.sectionId === sectionId) return
      const task = this as unknown as Task
      for (const part of await task.descendants(change.trx)) {
        part.projectId = projectId
        part.sectionId = sectionId
        await change.save(part)
      }
      this.projectId = projectId
      this.sectionId = sectionId
    }

    #kept(change: Change) {
      const model = this.constructor as typeof Task
      return model.kept({ id: this.userId }, { client: change.trx })
    }
  }
}
