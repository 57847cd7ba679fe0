import { args, flags } from '@adonisjs/core/ace'
import { PersonCommand } from '#services/commands/person_command'
import { taskLine } from '#services/commands/task_words'

export default class TasksDone extends PersonCommand {
  static commandName = 'tasks:done'
  static description = 'Complete tasks, or open them again'
  static help = [
    'By their numbers, all of them or none:',
    '```',
    '{{ binaryName }} tasks:done 12 15',
    '{{ binaryName }} tasks:done 12 --undo',
    '```',
  ]

  @args.spread({ description: 'The numbers of tasks' })
  declare ids: string[]

  @flags.boolean({ description: 'Open them again' })
  declare undo?: boolean

  @flags.boolean({ description: 'Show what would become of them, without saving it' })
  declare dryRun?: boolean

  protected async work() {
    const name = this.undo ? 'tasks.completion.destroy' : 'tasks.completion.store'
    const sent = this.numbers(this.ids).map((id) => ({ params: { task_id: id } }))
    await this.askEach(name, sent, taskLine, { dryRun: this.dryRun })
  }
}
