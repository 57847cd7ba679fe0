import { compose } from '@adonisjs/core/helpers'
import { KeyResultSchema } from '#database/schema'
import Measurement from '#models/measurement'
import Milestone from '#models/milestone'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

export const KEY_RESULT_KINDS = ['number', 'percentage', 'milestones', 'tasks'] as const
export type KeyResultKind = (typeof KEY_RESULT_KINDS)[number]

/** The kinds whose values are measured; the others are counted. */
export const isMeasured = (kind: string) => kind === 'number' || kind === 'percentage'

/** What shows how far a goal is. */
export default class KeyResult extends compose(KeyResultSchema, OwnedByUser) {
  /** Says what the value is on a day; said again, the later one counts. */
  async measure(change: Change, value: number, day: Day): Promise<Measurement> {
    const known = await this.measurements(change.trx).where('measured_on', day).first()
    if (known) {
      await change.save(known.merge({ value }))
      return known
    }
    return change.create(Measurement, { ...this.#own, measuredOn: day, value })
  }

  addMilestone(change: Change, title: string, dueOn: Day | null, doneOn: Day | null = null) {
    return change.create(Milestone, { ...this.#own, title, dueOn, doneOn })
  }

  /** Removes it with its milestones and values. */
  async remove(change: Change) {
    for (const part of await this.milestones(change.trx)) await change.delete(part)
    for (const part of await this.measurements(change.trx)) await change.delete(part)
    await change.delete(this)
  }

  milestones(client?: Change['trx']) {
    return Milestone.of({ id: this.userId }, client && { client }).where('key_result_id', this.id)
  }

  measurements(client?: Change['trx']) {
    return Measurement.of({ id: this.userId }, client && { client }).where('key_result_id', this.id)
  }

  get #own() {
    return { goalId: this.goalId, keyResultId: this.id }
  }
}
