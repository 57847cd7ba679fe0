import { flags } from '@adonisjs/core/ace'
import { byCommand } from '#services/commands/account_command'
import { CommandFailure } from '#services/commands/command'
import { LibraryCommand } from '#services/commands/library_command'
import type { Run } from '#services/library_import/run'

export default class LibraryDescribe extends LibraryCommand {
  static commandName = 'library:describe'
  static description = 'Let a language model write what the shared library lacks'
  static help = [
    'Descriptions and biographies, marked as generated. What somebody wrote is never touched. Needs DESCRIBE_BASE_URL and DESCRIBE_MODEL.',
  ]

  @flags.number({ description: 'At most so many texts', default: 100 })
  declare limit: number

  @flags.boolean({ description: 'Only descriptions of titles' })
  declare titles?: boolean

  @flags.boolean({ description: 'Only biographies of people' })
  declare people?: boolean

  @flags.string({ description: 'In which language', default: 'en' })
  declare language: string

  protected async step(run: Run) {
    const { describeLibrary } = await import('#services/library_import/describe/describe')
    const { Model, modelSettings } = await import('#services/library_import/describe/model')
    if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(this.language)) {
      throw new CommandFailure('--language is such as en or de-DE.')
    }
    const both = this.titles === this.people
    const options = {
      titles: both || Boolean(this.titles),
      people: both || Boolean(this.people),
      limit: this.whole('limit', this.limit, 100_000),
      language: this.language,
    }
    const model = new Model(modelSettings(), { signal: run.signal })
    const { titles, people, left } = await describeLibrary(run, byCommand(), model, options)
    this.print({ titles, people, left }, () => `Descriptions: ${titles}. Biographies: ${people}.`)
    this.leftOut(left, '')
  }
}
