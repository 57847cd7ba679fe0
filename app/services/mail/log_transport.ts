import logger from '@adonisjs/core/services/logger'
import { MailResponse } from '@adonisjs/mail'
import type { MailTransportContract } from '@adonisjs/mail/types'
import { createTransport, type SendMailOptions } from 'nodemailer'

/** Writes each mail to the log, for machines where a log is all there is. */
export class LogTransport implements MailTransportContract {
  #transporter = createTransport({ jsonTransport: true })

  async send(message: SendMailOptions) {
    const sent = await this.#transporter.sendMail(message)
    logger.info({ to: message.to, subject: message.subject, text: message.text }, 'mail')
    return new MailResponse(sent.messageId, sent.envelope, sent)
  }
}
