import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { DateTime } from 'luxon'

export default class KeysRotate extends BaseCommand {
  static commandName = 'keys:rotate'
  static description = 'Have a new key sign the tokens of clients that sign in through the API'
  static options: CommandOptions = { startApp: true }
  static help = [
    'This happens by itself every 30 days. Nobody has to sign in again:',
    '```',
    '{{ binaryName }} keys:rotate',
    '```',
    'When a key may have been seen by others, tokens that were signed are worth nothing at once, and',
    'clients refresh them:',
    '```',
    '{{ binaryName }} keys:rotate --forget',
    '```',
  ]

  @flags.boolean({ description: 'Also forget the former keys, and with them every signed token' })
  declare forget?: boolean

  async run() {
    const { default: SigningKey } = await import('#models/signing_key')
    const key = await SigningKey.rotate(DateTime.utc())
    if (this.forget) await SigningKey.query().where('id', '<', key.id).delete()
    this.logger.success(`The key ${key.kid} signs from now on.`)
  }
}
