import { writeFile } from 'node:fs/promises'
import { args, flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'
import { exportCards } from '#services/contacts/cards/export'
import { CARD_VERSIONS } from '#services/contacts/cards/serialise'

export default class ContactsExport extends PersonCommand {
  static commandName = 'contacts:export'
  static description = 'Write contacts as vCards'
  static help = [
    'All of them, or those with these numbers; to standard output, or into a file:',
    '```',
    '{{ binaryName }} contacts:export > contacts.vcf',
    '{{ binaryName }} contacts:export 3 17 --card-version 3.0 --output two.vcf',
    '```',
  ]

  @args.spread({ description: 'Numbers of contacts', required: false })
  declare ids?: string[]

  @flags.string({ description: 'Of vCard: 3.0 or 4.0 (default: 4.0)' })
  declare cardVersion?: string

  @flags.string({ description: 'The file to write' })
  declare output?: string

  protected async work() {
    const ids = this.numbers(this.ids ?? [])
    const version = CARD_VERSIONS.find((one) => one === (this.cardVersion ?? '4.0'))
    if (!version) throw new CommandFailure('Give 3.0 or 4.0 as the version.')
    const cards = await exportCards(await this.person(), ids.length > 0 ? ids : null, version)
    const count = cards.split('BEGIN:VCARD\r\n').length - 1
    if (ids.length > count) throw new CommandFailure('There is no contact of one of these numbers.')
    if (this.output) {
      await writeFile(this.output, cards)
      return this.print({ count, file: this.output }, () => `${count} contacts in ${this.output}`)
    }
    this.print({ cards }, () => cards.trimEnd())
  }
}
