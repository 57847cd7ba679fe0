import type { HttpContext } from '@adonisjs/core/http'
import Webhook from '#models/webhook'
import { toast } from '#services/page/toast'

/** A webhook that was switched off goes on where it stopped. */
export default class ActivationsController {
  async store(ctx: HttpContext) {
    const { params, person, response, t } = ctx
    const webhook = await Webhook.of(person!).where('id', params.webhook_id).firstOrFail()
    webhook.activate(person!.clock.now)
    await webhook.save()
    toast(ctx, t('settings.webhooks.activated'))
    return response.redirect().toPath(`/settings/webhooks/${webhook.id}`)
  }
}
