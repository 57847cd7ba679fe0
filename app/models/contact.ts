import { compose } from '@adonisjs/core/helpers'
import { beforeSave } from '@adonisjs/lucid/orm'
import { ContactSchema } from '#database/schema'
import { Distinct } from '#models/contact/distinct'
import { KeptInTouch } from '#models/contact/kept_in_touch'
import { Mergeable } from '#models/contact/mergeable'
import { Reachable } from '#models/contact/reachable'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Taggable } from '#models/mixins/taggable'
import { Trashable } from '#models/mixins/trashable'
import type { KeptProperty } from '#services/contacts/cards/property'
import { tidyAliases } from '#services/skills/aliases'

const Base = compose(ContactSchema, OwnedByUser, Trashable, AreaRecord('contacts'))

/** Someone that a person knows, and how to reach them. */
export default class Contact extends compose(
  Base,
  Taggable('contact'),
  Reachable,
  KeptInTouch,
  Mergeable,
  Distinct
) {
  declare card: KeptProperty[] | null

  @beforeSave()
  static tidy(contact: Contact) {
    contact.nicknames = tidyAliases(contact.nicknames ?? '', contact.fullName) || null
  }
}
