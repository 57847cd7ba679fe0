import { compose } from '@adonisjs/core/helpers'
import { ContactPointSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import type { KeptProperty } from '#services/contacts/cards/property'
import type { PointKind } from '#services/contacts/points'

/** An address or a number of a contact. */
export default class ContactPoint extends compose(ContactPointSchema, OwnedByUser) {
  declare kind: PointKind
  declare original: KeptProperty | null
}
