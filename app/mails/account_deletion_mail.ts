import type { DateTime } from 'luxon'
import { LetterMail } from '#mails/letter_mail'
import type User from '#models/user'
import { regionOf } from '#services/words/dates'

/** Says that an account will be deleted, while that can still be called off, or that it will not. */
export default class AccountDeletionMail extends LetterMail {
  /** @param at when it is deleted; null when that was called off */
  constructor(
    private user: User,
    readonly at: DateTime | null
  ) {
    super(user)
  }

  protected letter() {
    const { at, user } = this
    const what = at ? 'deletion_asked' : 'deletion_called_off'
    const day = at
      ?.setZone(user.timeZone)
      .setLocale(regionOf(user.locale))
      .toLocaleString({ dateStyle: 'full' })
    return {
      subject: this.t(`mails.${what}.subject`, { name: this.name }),
      paragraphs: [this.t(`mails.${what}.text`, { name: this.name, day })],
      note: at ? this.t('mails.deletion_asked.note') : undefined,
    }
  }
}
