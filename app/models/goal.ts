import { compose } from '@adonisjs/core/helpers'
import { GoalSchema } from '#database/schema'
import CheckIn from '#models/check_in'
import { Assisted } from '#models/goal/assisted'
import { Closable } from '#models/goal/closable'
import KeyResult from '#models/key_result'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'
import type { Change } from '#services/changes/change'

export { GOAL_STATUSES, type GoalStatus } from '#models/goal/closable'

const Base = compose(GoalSchema, OwnedByUser, Trashable, AreaRecord('goals'))

/** What to reach, why and by when; measured by key results, or by the tasks that serve it. */
export default class Goal extends compose(Base, Closable, Assisted) {
  checkIn(change: Change, said: Pick<CheckIn, 'confidence' | 'note' | 'checkedOn'>) {
    return change.create(CheckIn, { goalId: this.id, ...said })
  }

  keyResults(client?: Change['trx']) {
    return KeyResult.of({ id: this.userId }, client && { client }).where('goal_id', this.id)
  }

  checkIns(client?: Change['trx']) {
    return CheckIn.of({ id: this.userId }, client && { client }).where('goal_id', this.id)
  }
}
