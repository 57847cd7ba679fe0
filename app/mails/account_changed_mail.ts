import { LetterMail } from '#mails/letter_mail'
import type User from '#models/user'

/** Says that the password or the address of an account is another one now. */
export default class AccountChangedMail extends LetterMail {
  /** @param to the address that hears of it: the former one when it is the address that changed */
  constructor(
    user: User,
    readonly what: 'password' | 'email',
    to: string
  ) {
    super({ fullName: user.fullName, locale: user.locale, email: to })
  }

  protected letter() {
    return {
      subject: this.t(`mails.${this.what}_changed.subject`),
      paragraphs: [this.t(`mails.${this.what}_changed.text`)],
      // whoever lost the address cannot get a link sent to it
      action:
        this.what === 'password'
          ? { label: this.t('mails.was_not_me'), path: '/password/forgotten' }
          : undefined,
      note: this.t(`mails.${this.what}_changed.note`),
    }
  }
}
