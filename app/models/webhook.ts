import { randomBytes } from 'node:crypto'
import { compose } from '@adonisjs/core/helpers'
import encryption from '@adonisjs/core/services/encryption'
import type { DateTime } from 'luxon'
import { WebhookSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** An address that is told of changes as they happen. */
export default class Webhook extends compose(WebhookSchema, OwnedByUser) {
  /** A new secret, as the Standard Webhooks specification writes it. */
  static newSecret = () => `whsec_${randomBytes(24).toString('base64')}`

  get isActive() {
    return this.disabledAt === null
  }

  get signingSecret(): string {
    return encryption.decrypt<string>(this.secret)!
  }

  set signingSecret(secret: string) {
    this.secret = encryption.encrypt(secret)
  }

  /** Goes on where it stopped. */
  activate(now: DateTime) {
    this.disabledAt = null
    this.failingSince = null
    this.attempts = 0
    this.nextAttemptAt = now
  }
}
