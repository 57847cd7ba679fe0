import { compose } from '@adonisjs/core/helpers'
import { ReviewStepSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** One step of a review: how much there was, and how much was left when it was finished. */
export default class ReviewStep extends compose(ReviewStepSchema, OwnedByUser) {
  get isFinished() {
    return this.finishedAt !== null
  }
}
