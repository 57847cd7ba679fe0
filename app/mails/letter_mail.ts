import { BaseMail } from '@adonisjs/mail'
import { appUrl } from '#config/app'
import { sender } from '#config/mail'
import { instance } from '#services/instance'
import { translator } from '#services/translator'

/** Whom a mail is for and in which language they read. */
export type Recipient = { fullName?: string; email: string; locale: string }

export type Letter = {
  subject: string
  /** The first says what it is about; without markup. */
  paragraphs: string[]
  /** The one thing to do, as a path of this application. */
  action?: { label: string; path: string }
  /** Small print below. */
  note?: string
}

/** A short mail as text and HTML: a greeting, some paragraphs and at most one link. */
export abstract class LetterMail extends BaseMail {
  protected t
  /** What this instance is called. */
  protected name = ''

  constructor(protected recipient: Recipient) {
    super()
    this.t = translator(recipient.locale)
  }

  protected abstract letter(): Letter

  async prepare() {
    const { name: chosen } = await instance()
    if (chosen) this.message.from(sender.address, chosen)
    this.name = chosen ?? this.t('ui.app_name')
    const { subject, action, ...texts } = this.letter()
    const { fullName, email, locale } = this.recipient
    const data = {
      ...texts,
      subject,
      locale,
      t: this.t,
      greeting: fullName ? this.t('mails.greeting', { name: fullName }) : this.t('mails.hello'),
      action: action && { label: action.label, url: new URL(action.path, appUrl).href },
      appUrl,
      name: this.name,
    }
    this.message
      .to(email, fullName)
      .subject(subject)
      .htmlView('mails/letter', data)
      .text(asText(data))
  }
}

type Data = Omit<Letter, 'action' | 'subject'> & {
  greeting: string
  name: string
  action?: { label: string; url: string }
  t: (key: string, data?: Record<string, unknown>) => string
}

const asText = ({ greeting, paragraphs, action, note, t, name }: Data) =>
  [
    greeting,
    ...paragraphs,
    action && `${action.label}:\n${action.url}`,
    note,
    `-- \n${t('mails.from', { url: appUrl, name })}`,
  ]
    .filter(Boolean)
    .join('\n\n')
