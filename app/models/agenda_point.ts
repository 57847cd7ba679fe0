import { compose } from '@adonisjs/core/helpers'
import { AgendaPointSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Positioned } from '#models/mixins/positioned'

/** What is to be talked about in a meeting. */
export default class AgendaPoint extends compose(AgendaPointSchema, OwnedByUser, Positioned) {}
