import { compose } from '@adonisjs/core/helpers'
import { JournalSchema } from '#database/schema'
import { Reviewable } from '#models/entry/reviewable'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Taggable } from '#models/mixins/taggable'
import { Trashable } from '#models/mixins/trashable'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

export const ENTRY_KINDS = ['learning', 'daily', 'reflection'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

const Base = compose(JournalSchema, OwnedByUser, Trashable, AreaRecord('journal'))

/** A dated note: what was learned, a day's log, a reflection. */
export default class Entry extends compose(Base, Taggable('entry'), Reviewable) {
  static table = 'journal'

  /** The daily entry of a day: there is one at most. */
  static dailyOn(person: { id: number }, day: Day, client?: Change['trx']): Promise<Entry | null> {
    return this.kept(person, client && { client })
      .where({ kind: 'daily', day })
      .first()
  }
}
