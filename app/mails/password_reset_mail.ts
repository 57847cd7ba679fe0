import { LetterMail } from '#mails/letter_mail'
import type User from '#models/user'

/** The link with which someone who forgot their password chooses a new one. */
export default class PasswordResetMail extends LetterMail {
  constructor(
    user: User,
    readonly token: string
  ) {
    super(user)
  }

  protected letter() {
    return {
      subject: this.t('mails.password_reset.subject'),
      paragraphs: [this.t('mails.password_reset.text')],
      action: {
        label: this.t('mails.password_reset.action'),
        path: `/password/resets/${this.token}`,
      },
      note: this.t('mails.password_reset.note'),
    }
  }
}
