import env from '#start/env'
import { defineConfig, transports } from '@adonisjs/mail'
import { FileTransport } from '#services/mail/file_transport'
import { LogTransport } from '#services/mail/log_transport'
import { storagePath } from '#config/storage'

/** Who mails come from; an administrator's name for the instance takes the place of this one. */
export const sender = {
  address: env.get('MAIL_FROM_ADDRESS', 'task-master@localhost'),
  name: env.get('MAIL_FROM_NAME', 'Task Master'),
}

const mailConfig = defineConfig({
  default: env.get('MAIL_MAILER', 'file'),
  from: sender,
  mailers: {
    file: () => new FileTransport(storagePath('mails')),
    log: () => new LogTransport(),
    smtp: transports.smtp({
      host: env.get('SMTP_HOST', '127.0.0.1'),
      port: env.get('SMTP_PORT', 587),
      auth: env.get('SMTP_USERNAME')
        ? { type: 'login', user: env.get('SMTP_USERNAME')!, pass: env.get('SMTP_PASSWORD', '') }
        : undefined,
    }),
  },
})

export default mailConfig

declare module '@adonisjs/mail/types' {
  export interface MailersList extends InferMailers<typeof mailConfig> {}
}
