import { BaseMail } from '@adonisjs/mail'
import type { DateTime } from 'luxon'
import { appUrl } from '#config/app'
import { sender } from '#config/mail'
import { type Day, dayOf } from '#services/calendar/day'
import { instance } from '#services/instance'
import { translator } from '#services/translator'
import { dayInWords } from '#services/words/dates'

type Reminder = {
  task_id: number
  title: string
  due_on: Day | null
  due_time: string | null
  email: string
  full_name: string
  locale: string
  time_zone: string
}

/** "Remember: …", in the person's language and calendar. */
export default class ReminderMail extends BaseMail {
  constructor(
    private reminder: Reminder,
    private now: DateTime
  ) {
    super()
  }

  async prepare() {
    const { name: chosen } = await instance()
    if (chosen) this.message.from(sender.address, chosen)
    const { title, email, full_name: fullName, locale, task_id: id } = this.reminder
    const t = translator(locale)
    const data = {
      t,
      locale,
      title,
      due: this.#due(),
      url: `${appUrl}/tasks/${id}`,
      name: chosen ?? t('ui.app_name'),
    }
    this.message
      .to(email, fullName)
      .subject(t('time.mail.subject', { title }))
      .textView('mails/reminder_text', data)
      .htmlView('mails/reminder_html', data)
  }

  #due(): string | null {
    const { due_on: day, due_time: time, time_zone: zone, locale } = this.reminder
    if (!day) return null
    const words = dayInWords(day, dayOf(this.now, zone), locale, translator(locale))
    return time ? `${words} ${time}` : words
  }
}
