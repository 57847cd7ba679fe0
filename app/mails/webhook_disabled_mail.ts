import { LetterMail } from '#mails/letter_mail'
import type User from '#models/user'
import type Webhook from '#models/webhook'
import { PATIENT_HOURS } from '#services/webhooks/limits'

/** Tells a person that an address has not been reached for days and is not tried any more. */
export default class WebhookDisabledMail extends LetterMail {
  constructor(
    user: User,
    readonly webhook: Webhook
  ) {
    super(user)
  }

  protected letter() {
    return {
      subject: this.t('mails.webhook_disabled.subject'),
      paragraphs: [
        this.t('mails.webhook_disabled.text', { url: this.webhook.url, days: PATIENT_HOURS / 24 }),
      ],
      action: {
        label: this.t('mails.webhook_disabled.action'),
        path: `/settings/webhooks/${this.webhook.id}`,
      },
    }
  }
}
