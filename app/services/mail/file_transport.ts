import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MailResponse } from '@adonisjs/mail'
import type { MailTransportContract } from '@adonisjs/mail/types'
import { createTransport, type SendMailOptions } from 'nodemailer'

/** Writes each mail as an `.eml` file: the default, which needs no server and loses nothing. */
export class FileTransport implements MailTransportContract {
  #transporter = createTransport({ streamTransport: true, buffer: true })

  constructor(private directory: string) {}

  async send(message: SendMailOptions) {
    const sent = await this.#transporter.sendMail(message)
    await mkdir(this.directory, { recursive: true })
    const name = `${new Date().toISOString().replaceAll(':', '-')}-${sent.messageId.replace(/[^\w.-]/g, '')}.eml`
    await writeFile(join(this.directory, name), sent.message as Buffer, { mode: 0o600 })
    return new MailResponse(sent.messageId, sent.envelope, { file: name })
  }
}
