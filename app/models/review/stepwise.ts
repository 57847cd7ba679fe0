import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { DateTime } from 'luxon'
import type { ReviewSchema } from '#database/schema'
import ReviewStep from '#models/review_step'
import type { Change } from '#services/changes/change'
import { STEPS, type StepName } from '#services/reviews/steps'

/** Something is left, and nobody said that it may stay. */
export class SomethingLeft extends Error {
  constructor(readonly count: number) {
    super('Something is left in this step')
  }
}

/** Steps of the review are still to be finished. */
export class StepsLeft extends Error {
  constructor(readonly count: number) {
    super('Steps of this review are still open')
  }
}

/** A review is gone through in steps, which wait where they were left, and finished when all are. */
export function Stepwise<T extends NormalizeConstructor<typeof ReviewSchema>>(superclass: T) {
  return class extends superclass {
    get isFinished() {
      return this.finishedAt !== null
    }

    /** Its steps in their order. */
    async steps(client?: Change['trx']): Promise<ReviewStep[]> {
      const rows = await this.#rows(client)
      return rows.sort((one, other) => placeOf(one) - placeOf(other))
    }

    /** @throws E_ROW_NOT_FOUND when it has no such step */
    step(name: string, client?: Change['trx']): Promise<ReviewStep> {
      return this.#rows(client).where('name', name).firstOrFail()
    }

    /**
     * Finishes a step with nothing left, or with as much as the person saw and chose to leave.
     *
     * @param left how much there is now
     * @param leave how much may stay: what came since was not seen
     * @throws {SomethingLeft}
     */
    async finishStep(
      change: Change,
      step: ReviewStep,
      { left, leave, now }: { left: number; leave: number; now: DateTime }
    ) {
      if (left > leave) throw new SomethingLeft(left)
      await change.save(step.merge({ countAfter: left, finishedAt: now }))
    }

    /** Takes a step up again, and the review with it. */
    async reopenStep(change: Change, step: ReviewStep) {
      await change.save(step.merge({ countAfter: null, finishedAt: null }))
      await this.reopen(change)
    }

    /** @throws {StepsLeft} */
    async finish(change: Change, now: DateTime) {
      const open = (await this.steps(change.trx)).filter(({ isFinished }) => !isFinished)
      if (open.length > 0) throw new StepsLeft(open.length)
      this.finishedAt ??= now
      await change.save(this)
    }

    async reopen(change: Change) {
      this.finishedAt = null
      await change.save(this)
    }

    #rows(client?: Change['trx']) {
      return ReviewStep.of({ id: this.userId }, client && { client }).where('review_id', this.id)
    }
  }
}

const placeOf = ({ name }: ReviewStep) => STEPS.indexOf(name as StepName)
