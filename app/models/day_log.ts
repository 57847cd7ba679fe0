import { compose } from '@adonisjs/core/helpers'
import { DaySchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

/** What a person said about one of their days: planned, closed, one line to remember. */
export default class DayLog extends compose(DaySchema, OwnedByUser) {
  static table = 'days'

  static async on(change: Change, day: Day): Promise<DayLog> {
    const log = await DayLog.of({ id: change.userId }, { client: change.trx })
      .where('day', day)
      .first()
    return log ?? change.create(DayLog, { day, line: '' })
  }
}
