import { compose } from '@adonisjs/core/helpers'
import { TalkSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** A day on which the person talked with a contact, and perhaps what about. */
export default class Talk extends compose(TalkSchema, OwnedByUser) {}
