import type { HttpContext } from '@adonisjs/core/http'
import encryption from '@adonisjs/core/services/encryption'
import type Webhook from '#models/webhook'

/** Hands a secret to the next page alone; sessions are kept in the database. */
export const showSecretOnce = ({ session }: HttpContext, webhook: Webhook) =>
  session.flash('made_secret', encryption.encrypt(webhook.signingSecret))
