import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { MeetingSchema } from '#database/schema'
import MeetingAttendee from '#models/meeting_attendee'
import type { Change } from '#services/changes/change'

/** Who takes part. */
export function Attended<T extends NormalizeConstructor<typeof MeetingSchema>>(superclass: T) {
  return class extends superclass {
    attendees(client?: Change['trx']) {
      return MeetingAttendee.of({ id: this.userId }, client && { client }).where(
        'meeting_id',
        this.id
      )
    }

    /** Makes these contacts the attendees. */
    async setAttendees(change: Change, contactIds: number[]) {
      const wanted = new Set(contactIds)
      for (const one of await this.attendees(change.trx)) {
        if (!wanted.delete(one.contactId)) await change.delete(one)
      }
      for (const contactId of wanted) {
        await change.create(MeetingAttendee, { meetingId: this.id, contactId })
      }
    }
  }
}
