import { writeFile } from 'node:fs/promises'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class OpenapiExport extends BaseCommand {
  static commandName = 'openapi:export'
  static description = 'Write the contract of the JSON API (OpenAPI 3.1)'
  static options: CommandOptions = { startApp: true }
  static help = [
    'To the terminal, or into another program:',
    '```',
    '{{ binaryName }} openapi:export',
    '```',
    'Into a file, as `npm run generate` does:',
    '```',
    '{{ binaryName }} openapi:export --output docs/openapi.json',
    '```',
  ]

  @flags.string({ description: 'The file to write (default: standard output)' })
  declare output?: string

  async run() {
    const { contract } = await import('#services/api/contract')
    const { text } = contract()
    if (!this.output) return void process.stdout.write(text)
    try {
      await writeFile(this.output, text)
    } catch (error) {
      this.logger.error(`${this.output} can't be written: ${(error as Error).message}`)
      this.exitCode = 1
    }
  }
}
