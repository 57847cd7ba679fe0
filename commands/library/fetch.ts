import { flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { LibraryCommand } from '#services/commands/library_command'
import type { Run } from '#services/library_import/run'

/** As TMDB names languages: `en`, `en-US`. */
const LANGUAGE = /^[a-z]{2}(-[A-Z]{2})?$/

export default class LibraryFetch extends LibraryCommand {
  static commandName = 'library:fetch'
  static description = 'Ask TMDB for films, their people and covers: first step of the import'
  static help = [
    'Needs TMDB_API_KEY. Stopped anywhere, it goes on when it is run again.',
    '```',
    '{{ binaryName }} library:fetch --list=top_rated --limit=500',
    '{{ binaryName }} library:process',
    '{{ binaryName }} library:import',
    '```',
  ]

  @flags.string({ description: 'popular, top_rated, now_playing or upcoming', default: 'popular' })
  declare list: string

  @flags.string({ description: 'Words to search for, in place of a list' })
  declare search?: string

  @flags.number({ description: 'At most so many pages of 20 titles', default: 500 })
  declare pages: number

  @flags.number({ description: 'At most so many titles', default: 200 })
  declare limit: number

  @flags.string({ description: 'In which language TMDB tells of them', default: 'en-US' })
  declare language: string

  @flags.boolean({
    description: 'Fetch covers and portraits as well',
    default: true,
    showNegatedVariantInHelp: true,
  })
  declare covers: boolean

  @flags.number({ description: 'Days after which an answer is asked for anew', default: 7 })
  declare maxAge: number

  protected async step(run: Run) {
    const { fetchFilms } = await import('#services/library_import/fetch')
    const { LISTS } = await import('#services/library_import/plan')
    const { Tmdb, tmdbSettings } = await import('#services/library_import/tmdb')
    const list = LISTS.find((one) => one === this.list)
    if (!list) throw new CommandFailure(`--list is one of ${LISTS.join(', ')}.`)
    if (!LANGUAGE.test(this.language)) throw new CommandFailure('--language is such as en-US.')
    const options = {
      list,
      search: this.search?.trim() || null,
      pages: this.whole('pages', this.pages, 500),
      limit: this.whole('limit', this.limit, 10_000),
      language: this.language,
      covers: this.covers,
      oldest: run.now.minus({ days: this.whole('max-age', this.maxAge, 3650) }),
    }
    const tmdb = new Tmdb(tmdbSettings(), { signal: run.signal })
    const { titles, people, pictures, gone, failed } = await fetchFilms(run, tmdb, options)
    this.print({ titles, people, pictures, gone, failed }, () => [
      `Titles: ${titles}. People: ${people}. Pictures: ${pictures}.`,
      ...(gone > 0 ? [`TMDB no longer has ${gone} of its list.`] : []),
    ])
    this.leftOut(failed, '')
    if (failed.length > 0) {
      throw new CommandFailure(
        `${failed.length} answers did not come. Run it again to ask for them.`
      )
    }
  }
}
