import { compose } from '@adonisjs/core/helpers'
import { ContactSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'

/** Someone that a person knows, and how to reach them. */
export default class Contact extends compose(
  ContactSchema,
  OwnedByUser,
  Trashable,
  AreaRecord('contacts')
) {}
