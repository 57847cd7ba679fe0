import { compose } from '@adonisjs/core/helpers'
import type { DateTime } from 'luxon'
import { AgendaPointSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Positioned } from '#models/mixins/positioned'
import type { Change } from '#services/changes/change'

/** What is to be talked about in a meeting. */
export default class AgendaPoint extends compose(AgendaPointSchema, OwnedByUser, Positioned) {
  /** @param meeting in which it was; later ones of the series show it no more */
  async discuss(change: Change, meeting: { id: number }, at: DateTime) {
    if (this.discussedAt) return
    this.discussedAt = at
    this.discussedInId = meeting.id
    await change.save(this)
  }

  async reopen(change: Change) {
    this.discussedAt = null
    this.discussedInId = null
    await change.save(this)
  }
}
