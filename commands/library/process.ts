import { LibraryCommand } from '#services/commands/library_command'
import type { Run } from '#services/library_import/run'

export default class LibraryProcess extends LibraryCommand {
  static commandName = 'library:process'
  static description = 'Put what library:fetch brought in order: second step of the import'
  static help = ['Needs neither network nor database. What is broken is named and left out.']

  protected async step(run: Run) {
    const { processFilms } = await import('#services/library_import/process')
    const { skipped, ...counts } = await processFilms(run)
    const left = skipped.map(({ what, why }) => `${what}: ${why}`)
    this.print({ ...counts, skipped }, () => [
      `Titles: ${counts.titles}. People: ${counts.people}. Categories: ${counts.categories}. Pictures: ${counts.pictures}.`,
    ])
    this.leftOut(left, ' in processed/skipped.ndjson')
  }
}
