import type { HttpContext } from '@adonisjs/core/http'
import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import Webhook from '#models/webhook'
import WebhookDelivery from '#models/webhook_delivery'
import { areaChoices, deliveryEntry, webhookEntry } from '#presenters/webhook'
import { toast } from '#services/page/toast'
import { addWebhook, changeWebhook } from '#services/webhooks/keep'
import { showSecretOnce } from '#services/webhooks/secret'
import { webhookValidators } from '#validators/webhook'

/** Attempts that the page shows. */
const SHOWN = 50

/** Other programs that are told of changes. */
export default class WebhooksController {
  async index({ view, person }: HttpContext) {
    const webhooks = await Webhook.of(person!).orderBy('id', 'desc')
    return view.render('pages/settings/webhooks/index', {
      webhooks: webhooks.map((webhook) => webhookEntry(webhook, person!)),
      areas: areaChoices(person!.t),
    })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(webhookValidators.whole)
    const webhook = await db.transaction((trx) => addWebhook(ctx.person!, input, trx))
    showSecretOnce(ctx, webhook)
    return ctx.response.redirect().toPath(`/settings/webhooks/${webhook.id}`)
  }

  async show({ view, person, params, session }: HttpContext) {
    const webhook = await Webhook.of(person!).where('id', params.webhook_id).firstOrFail()
    const deliveries = await WebhookDelivery.of(person!)
      .where('webhook_id', webhook.id)
      .orderBy('id', 'desc')
      .limit(SHOWN)
    const made = session.flashMessages.get('made_secret', null)
    return view.render('pages/settings/webhooks/show', {
      webhook: webhookEntry(webhook, person!),
      deliveries: deliveries.map((delivery) => deliveryEntry(delivery, person!)),
      areas: areaChoices(person!.t),
      secret: made && encryption.decrypt(made),
    })
  }

  async update(ctx: HttpContext) {
    const person = ctx.person!
    const webhook = await Webhook.of(person).where('id', ctx.params.webhook_id).firstOrFail()
    const input = await ctx.request.validateUsing(webhookValidators.whole)
    await db.transaction((trx) => changeWebhook(person, webhook, input, trx))
    toast(ctx, ctx.t('settings.webhooks.saved'))
    return ctx.response.redirect().toPath(`/settings/webhooks/${webhook.id}`)
  }

  async destroy(ctx: HttpContext) {
    const webhook = await Webhook.of(ctx.person!).where('id', ctx.params.webhook_id).firstOrFail()
    await webhook.delete()
    toast(ctx, ctx.t('settings.webhooks.removed'))
    return ctx.response.redirect().toRoute('settings.webhooks.index')
  }
}
