import { LetterMail } from '#mails/letter_mail'
import Invitation from '#models/invitation'
import type User from '#models/user'

/** Invites someone to sign up, in the language of whoever invites them. */
export default class InvitationMail extends LetterMail {
  constructor(
    private by: User,
    invitation: Invitation,
    readonly token: string
  ) {
    super({ email: invitation.email!, locale: by.locale })
  }

  protected letter() {
    const names = { name: this.by.fullName, instance: this.name }
    return {
      subject: this.t('mails.invitation.subject', names),
      paragraphs: [this.t('mails.invitation.text', names)],
      action: {
        label: this.t('mails.invitation.action'),
        path: `/sign-up?invitation=${this.token}`,
      },
      note: this.t('mails.invitation.note', { days: Invitation.LIFETIME_DAYS }),
    }
  }
}
