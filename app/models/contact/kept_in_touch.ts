import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import { type ContactSchema } from '#database/schema'
import Talk from '#models/talk'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

/** What the person says about having talked with a contact, beside meetings and feedback. */
export function KeptInTouch<T extends NormalizeConstructor<typeof ContactSchema>>(superclass: T) {
  return class extends superclass {
    /** The newest first. */
    talks(client?: Change['trx']) {
      return Talk.of({ id: this.userId }, client && { client })
        .where('contact_id', this.id)
        .orderBy('day', 'desc')
        .orderBy('id', 'desc')
    }

    talked(change: Change, day: Day, note: string): Promise<Talk> {
      return change.create(Talk, { contactId: this.id, day, note })
    }
  }
}
