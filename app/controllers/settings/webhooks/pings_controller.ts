import type { HttpContext } from '@adonisjs/core/http'
import Webhook from '#models/webhook'
import { toast } from '#services/page/toast'
import { ping } from '#services/webhooks/deliver'

/** A message without events, to see whether a receiver is there. */
export default class PingsController {
  async store(ctx: HttpContext) {
    const { params, person, response, t } = ctx
    const webhook = await Webhook.of(person!).where('id', params.webhook_id).firstOrFail()
    const { delivered, responseStatus, milliseconds, answer } = await ping(
      webhook,
      person!.clock.now
    )
    const data = { status: responseStatus, milliseconds, answer: answer || responseStatus }
    toast(ctx, t(`settings.webhooks.${delivered ? 'ping_ok' : 'ping_failed'}`, data))
    return response.redirect().toPath(`/settings/webhooks/${webhook.id}`)
  }
}
