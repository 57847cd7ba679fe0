import { flags } from '@adonisjs/core/ace'
import { byCommand } from '#services/commands/account_command'
import { LibraryCommand } from '#services/commands/library_command'
import { findUser } from '#services/commands/person_command'
import type { Run } from '#services/library_import/run'
import type { Counts } from '#services/library_import/counts'

export default class LibraryImport extends LibraryCommand {
  static commandName = 'library:import'
  static description = 'Bring films into the shared library: third step of the import'
  static help = [
    'Run again, it updates what TMDB changed and keeps what administrators edited by hand.',
    '```',
    '{{ binaryName }} library:import --take-for=maya@example.com',
    '```',
  ]

  @flags.string({ description: 'Take the titles into this person’s own library as well' })
  declare takeFor?: string

  protected async step(run: Run) {
    const { importFilms } = await import('#services/library_import/import')
    const user = this.takeFor === undefined ? null : await findUser(this.takeFor)
    const { titles, people, ids } = await importFilms(run, byCommand())
    let taken: number | undefined
    if (user) {
      const { takeFilms } = await import('#services/library_import/take')
      taken = await takeFilms(run, user, ids)
    }
    this.print({ titles, people, ...(taken !== undefined && { taken }) }, () => [
      `Titles: ${inWords(titles)}.`,
      `People: ${inWords(people)}.`,
      ...(taken === undefined ? [] : [`Taken for ${user!.email}: ${taken}.`]),
    ])
  }
}

const inWords = ({ added, updated, adopted, unchanged }: Counts) =>
  `${added} added, ${updated} updated, ${adopted} recognised, ${unchanged} unchanged`
