import { compose } from '@adonisjs/core/helpers'
import { WebhookDeliverySchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** One attempt to tell a webhook of events. */
export default class WebhookDelivery extends compose(WebhookDeliverySchema, OwnedByUser) {}
