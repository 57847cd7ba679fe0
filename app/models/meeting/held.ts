import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { DateTime } from 'luxon'
import type { MeetingSchema } from '#database/schema'
import AgendaPoint from '#models/agenda_point'
import Decision from '#models/decision'
import { endOf } from '#models/mixins/positioned'
import type { Change } from '#services/changes/change'

/** What a meeting is made of: prepared before, discussed and decided in it, closed after. */
export function Held<T extends NormalizeConstructor<typeof MeetingSchema>>(superclass: T) {
  return class extends superclass {
    /** Its own points; those that earlier meetings of the series left over are not among them. */
    points(client?: Change['trx']) {
      return AgendaPoint.of({ id: this.userId }, client && { client }).where('meeting_id', this.id)
    }

    decisions(client?: Change['trx']) {
      return Decision.of({ id: this.userId }, client && { client }).where('meeting_id', this.id)
    }

    async addPoint(change: Change, title: string, minutes: number | null) {
      const position = await endOf(this.points(change.trx))
      return change.create(AgendaPoint, { meetingId: this.id, title, minutes, position })
    }

    decide(change: Change, text: string) {
      return change.create(Decision, { meetingId: this.id, text })
    }

    async prepare(change: Change, at: DateTime | null) {
      // prepared twice, it was prepared the first time
      this.preparedAt = at && (this.preparedAt ?? at)
      await change.save(this)
    }

    async close(change: Change, at: DateTime | null) {
      this.heldAt = at && (this.heldAt ?? at)
      await change.save(this)
    }
  }
}
