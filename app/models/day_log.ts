import { createHash } from 'node:crypto'
import { compose } from '@adonisjs/core/helpers'
import type { DateTime } from 'luxon'
import { DaySchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

/** The line was written in another place since it was shown; neither text is lost. */
export class LineConflict extends Error {
  constructor(
    readonly stands: string,
    readonly typed: string
  ) {
    super('The line of the day has changed')
  }
}

/**
 * Tells one text of the line from another. The row's version would not do: planning or closing the day
 * counts it up as well, and is no reason to refuse the line.
 */
export const lineVersion = (line: string) =>
  createHash('sha256').update(line).digest('hex').slice(0, 16)

/** What a person said about one of their days: planned, closed, one line to remember. */
export default class DayLog extends compose(DaySchema, OwnedByUser) {
  static table = 'days'

  static async on(change: Change, day: Day): Promise<DayLog> {
    const log = await DayLog.of({ id: change.userId }, { client: change.trx })
      .where('day', day)
      .first()
    return log ?? change.create(DayLog, { day, line: '' })
  }

  async markPlanned(change: Change, now: DateTime) {
    this.plannedAt ??= now
    await change.save(this)
  }

  async close(change: Change, now: DateTime) {
    this.closedAt ??= now
    await change.save(this)
  }

  async reopen(change: Change) {
    this.closedAt = null
    await change.save(this)
  }

  /**
   * @param seen `lineVersion` of the text that the person saw when they began to write
   * @throws {LineConflict} when another text stands there by now
   */
  async writeLine(change: Change, line: string, seen: string) {
    if (line === this.line) return
    if (lineVersion(this.line) !== seen) throw new LineConflict(this.line, line)
    this.line = line
    await change.save(this)
  }

  /** Minutes there are on this day; null for as many as on any other. */
  async setCapacity(change: Change, minutes: number | null) {
    this.capacityMinutes = minutes
    await change.save(this)
  }
}
