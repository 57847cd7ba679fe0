import { args, flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'
import { taskLine } from '#services/commands/task_words'

/** Lines that quick add takes at once. */
const AT_ONCE = 200

export default class TasksAdd extends PersonCommand {
  static commandName = 'tasks:add'
  static description = 'Add tasks in words, as quick add takes them'
  static help = [
    'One task:',
    '```',
    '{{ binaryName }} tasks:add "Call Ana tomorrow 3pm #clients @phone !high ~30m"',
    '```',
    'Many, one to a line, steps indented below their task; first without saving:',
    '```',
    '{{ binaryName }} tasks:add --stdin --dry-run < tasks.txt',
    '```',
  ]

  @args.spread({ description: 'The words', required: false })
  declare words?: string[]

  @flags.boolean({ description: 'Read one task per line from standard input' })
  declare stdin?: boolean

  @flags.boolean({ description: 'Show what would be added, without saving it' })
  declare dryRun?: boolean

  @flags.boolean({ description: 'Make projects that do not exist yet' })
  declare newProjects?: boolean

  protected async work() {
    const lines = this.stdin ? await this.lines() : [(this.words ?? []).join(' ')]
    if (lines.join('').trim() === '') throw new CommandFailure('Give a task in words, or --stdin.')
    const texts = parts(lines).map((part) => part.join('\n'))
    const sent = []
    for (const text of texts) sent.push({ input: { text, ...(await this.#projects(text)) } })
    await this.askEach('tasks.capture', sent, (tasks: any[]) => tasks.map(taskLine), {
      dryRun: this.dryRun,
    })
  }

  async #projects(text: string) {
    if (!this.newProjects) return {}
    const lines: Array<{ project: string | null }> = await this.ask('tasks.parse', {
      input: { text },
    })
    const names = new Set(lines.flatMap(({ project }) => project ?? []))
    return names.size > 0 ? { new_projects: [...names] } : {}
  }
}

/** Lines in as few parts as possible; a task and its steps stay together. */
function parts(lines: string[]): string[][] {
  const all: string[][] = [[]]
  for (const [at, line] of lines.entries()) {
    const isTask = !/^\s/.test(line)
    const next = lines.findIndex((one, place) => place > at && !/^\s/.test(one))
    const length = (next < 0 ? lines.length : next) - at
    if (isTask && all.at(-1)!.length > 0 && all.at(-1)!.length + length > AT_ONCE) all.push([])
    all.at(-1)!.push(line)
  }
  return all
}
