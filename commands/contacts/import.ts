import { readFile } from 'node:fs/promises'
import { args, flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'
import { decodeCsv } from '#services/skills/csv/decode'

export default class ContactsImport extends PersonCommand {
  static commandName = 'contacts:import'
  static description = 'Import contacts from vCards'
  static help = [
    'Versions 3.0 and 4.0, first without saving:',
    '```',
    '{{ binaryName }} contacts:import contacts.vcf --dry-run',
    '{{ binaryName }} contacts:import contacts.vcf',
    '```',
    'Who is there already is recognised by UID, address or number. Nothing is taken away; cards that cannot be read are named and skipped.',
  ]

  @args.string({ description: 'The file; standard input without', required: false })
  declare file?: string

  @flags.boolean({ description: 'Show what would be imported, without saving it' })
  declare dryRun?: boolean

  protected async work() {
    const cards = this.file === undefined ? await this.text() : await this.#read(this.file)
    const input = { cards }
    const name = this.dryRun ? 'contacts.cards.preview' : 'contacts.cards.store'
    const done = await this.ask(name, { input })
    this.print(done, () =>
      done.map(({ line, action, name: called, fields, reason }: any) =>
        [`${String(line).padStart(6)}`, action, called, reason ?? fields.join(', ')]
          .filter(Boolean)
          .join('  ')
      )
    )
    if (this.dryRun && !this.json) this.logger.info('Nothing was saved.')
  }

  async #read(path: string): Promise<string> {
    const bytes = await readFile(path).catch(() => {
      throw new CommandFailure(`The file ${path} cannot be read.`)
    })
    const text = decodeCsv(bytes)
    if (text === null) throw new CommandFailure(`The file ${path} is no text.`)
    return text
  }
}
