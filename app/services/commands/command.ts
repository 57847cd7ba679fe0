import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { Problem } from '#services/api/problem'

/** What stops a command: said in one line, with exit code 1. */
export class CommandFailure extends Error {}

/**
 * A command about what is in the database. Output goes to standard output, words about failures to
 * standard error; the exit code is 0 or 1.
 */
export abstract class Command extends BaseCommand {
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Print JSON' })
  declare json?: boolean

  /** What is piped in; tests put their own in its place. */
  input: AsyncIterable<string | Buffer> = process.stdin

  protected abstract work(): Promise<void>

  async run() {
    try {
      await this.work()
    } catch (error) {
      await this.#fail(error)
    }
  }

  protected print(value: unknown, words: () => string | string[]) {
    if (this.json) return this.logger.log(JSON.stringify(value))
    for (const line of [words()].flat()) this.logger.log(line)
  }

  /** All of standard input. */
  protected async text(): Promise<string> {
    let text = ''
    for await (const chunk of this.input) text += chunk.toString()
    return text
  }

  /** The lines of standard input that say something. */
  protected async lines(): Promise<string[]> {
    return (await this.text()).split(/\r?\n/).filter((line) => line.trim() !== '')
  }

  /** Numbers of records as they are typed. */
  protected numbers(texts: string[]): number[] {
    const wrong = texts.find((text) => !/^[1-9]\d{0,8}$/.test(text))
    if (wrong !== undefined) throw new CommandFailure(`${wrong} is no number of a record.`)
    return texts.map(Number)
  }

  /** A line of input: a JSON object, or the text of one field. */
  protected fromLine(line: string, field: string): Record<string, unknown> {
    if (!line.trimStart().startsWith('{')) return { [field]: line.trim() }
    try {
      return JSON.parse(line)
    } catch {
      throw new CommandFailure(`This is not JSON: ${line.slice(0, 60)}`)
    }
  }

  async #fail(error: unknown) {
    this.exitCode = 1
    if (error instanceof CommandFailure) return this.logger.error(error.message)
    const { problemOf } = await import('#services/api/failures')
    const problem = problemOf(error)
    if (problem.code === 'internal') throw error
    const messages = problem.problems.map(inLine).slice(0, 5)
    for (const message of messages.length > 0 ? messages : [problem.message]) {
      this.logger.error(message)
    }
  }
}

const inLine = ({ field, message }: Problem) =>
  field === '' ? message : `${field.slice(1).replaceAll('/', '.')}: ${message}`
