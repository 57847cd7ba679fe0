import { CommandFailure, Command } from '#services/commands/command'
import type { Run } from '#services/library_import/run'

/** A step of the film import: alone at its work, ended by Ctrl-C between two pieces of it. */
export abstract class LibraryCommand extends Command {
  /** @returns what to say at the end */
  protected abstract step(run: Run): Promise<void>

  protected async work() {
    const { DateTime } = await import('luxon')
    const { progress } = await import('#services/commands/progress')
    const { ImportFailure, Stopped } = await import('#services/library_import/failure')
    const { takeTurn } = await import('#services/library_import/turn')
    const end = new AbortController()
    const ended = Promise.withResolvers<void>()
    // the database stays open until the step has put away what it has in its hands
    this.app.terminating(async () => {
      end.abort(new Stopped())
      await ended.promise
    })
    const say = (line: string) => void this.logger.logError(line)
    const run: Run = { now: DateTime.utc(), signal: end.signal, say, progress }
    try {
      await takeTurn((this.constructor as typeof Command).commandName, () => this.step(run))
    } catch (error) {
      if (end.signal.aborted) return this.#stopped()
      throw error instanceof ImportFailure ? new CommandFailure(error.message) : error
    } finally {
      ended.resolve()
    }
  }

  #stopped() {
    this.exitCode = 130
    this.logger.logError('Stopped. Run it again to go on from here.')
  }

  /** Names the first of what was left out, and how many more there are. */
  protected leftOut(lines: string[], where: string) {
    if (lines.length === 0 || this.json) return
    for (const line of lines.slice(0, 10)) this.logger.logError(`left out: ${line}`)
    if (lines.length > 10) this.logger.logError(`… and ${lines.length - 10} more${where}`)
  }

  /** A whole number of an option. */
  protected whole(name: string, value: number | undefined, most: number): number {
    if (Number.isInteger(value) && value! >= 1 && value! <= most) return value!
    throw new CommandFailure(`--${name} is a whole number from 1 to ${most}.`)
  }
}
