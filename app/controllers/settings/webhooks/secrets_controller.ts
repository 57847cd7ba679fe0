import type { HttpContext } from '@adonisjs/core/http'
import Webhook from '#models/webhook'
import { showSecretOnce } from '#services/webhooks/secret'

/** A new secret signs what comes from now on. */
export default class SecretsController {
  async store(ctx: HttpContext) {
    const webhook = await Webhook.of(ctx.person!).where('id', ctx.params.webhook_id).firstOrFail()
    webhook.signingSecret = Webhook.newSecret()
    await webhook.save()
    showSecretOnce(ctx, webhook)
    return ctx.response.redirect().toPath(`/settings/webhooks/${webhook.id}`)
  }
}
