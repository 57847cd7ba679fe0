import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { TaskSchema } from '#database/schema'
import Carry from '#models/carry'
import type Task from '#models/task'
import type { Day } from '#services/calendar/day'
import type { Clock } from '#services/calendar/clock'
import type { Change } from '#services/changes/change'

/** Planning: a task may be in the focus of one day. */
export function Plannable<T extends NormalizeConstructor<typeof TaskSchema>>(superclass: T) {
  return class extends superclass {
    /**
     * Puts the task at the end of a day's focus, or takes it out with null. A task whose day is over
     * is carried: that is counted and shown.
     */
    async planFor(change: Change, day: Day | null, clock: Clock) {
      if (this.plannedOn === day || this.status !== 'open') return
      if (this.plannedOn && this.plannedOn < clock.today) return this.carryTo(change, day)
      if (day) await this.#takeCarryBack(change, day)
      await this.#place(change, day)
    }

    /** Moves a leftover to another day, or back to its list, and counts that it was carried. */
    async carryTo(change: Change, day: Day | null) {
      if (this.plannedOn && this.plannedOn !== day) {
        await change.create(Carry, { taskId: this.id, fromDay: this.plannedOn, toDay: day })
        this.carriedCount += 1
      }
      await this.#place(change, day)
    }

    /** A task that returns to the day from which it was carried has not been carried at all. */
    async #takeCarryBack(change: Change, day: Day) {
      if (!this.plannedOn) return
      const carry = await Carry.of({ id: this.userId }, { client: change.trx })
        .where({ task_id: this.id, from_day: day, to_day: this.plannedOn })
        .orderBy('id', 'desc')
        .first()
      if (!carry) return
      await change.delete(carry)
      this.carriedCount = Math.max(0, this.carriedCount - 1)
    }

    async #place(change: Change, day: Day | null) {
      this.plannedOn = day
      this.planPosition = day ? await this.#endOf(change, day) : 0
      // what is planned for a day can't be hidden until a later one
      if (day && this.startOn && this.startOn > day) this.startOn = day
      await change.save(this)
    }

    async #endOf(change: Change, day: Day): Promise<number> {
      const model = this.constructor as typeof Task
      const last = await model
        .of({ id: this.userId }, { client: change.trx })
        .where('planned_on', day)
        .max('plan_position as position')
        .pojo<{ position: number | null }>()
        .first()
      return Number(last?.position ?? 0) + 1
    }
  }
}
