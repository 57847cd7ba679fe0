import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { DateTime } from 'luxon'

export default class DemoSeed extends BaseCommand {
  static commandName = 'demo:seed'
  static description = 'Make one believable person with a year of tasks behind them'
  static options: CommandOptions = { startApp: true }

  @flags.number({ description: 'Tell the year so many times, for measurements', default: 1 })
  declare scale: number

  @flags.number({ description: 'Exactly so many tasks, instead of a scale' })
  declare tasks?: number

  @flags.string({ description: 'The moment that is today, ISO 8601 (default: now)' })
  declare now?: string

  @flags.string({ description: 'The e-mail address of the person' })
  declare email?: string

  async run() {
    const now = this.now ? DateTime.fromISO(this.now) : DateTime.utc()
    const isWithin = (count: number, most: number) =>
      Number.isInteger(count) && count >= 1 && count <= most
    if (!now.isValid || !isWithin(this.scale, 1000) || !isWithin(this.tasks ?? 1, 1_000_000)) {
      this.logger.error(
        'Give --now as ISO 8601, --scale as a whole number from 1 to 1000, --tasks from 1 to 1000000.'
      )
      this.exitCode = 1
      return
    }
    const { DEMO, seedDemo } = await import('#database/seeders/demo/index')
    const { progress } = await import('#services/commands/progress')
    const { scale, tasks } = this
    // one year is told at once
    const shown = scale > 1 || tasks ? progress(tasks ?? scale, tasks ? 'Tasks' : 'Years') : null
    const onTold = (told: number) => shown?.done(tasks ? told : 1)
    const seeded = await seedDemo({ now, scale, tasks, email: this.email, onTold }).finally(() =>
      shown?.stop()
    )
    const email = this.email ?? DEMO.email
    if (seeded) this.logger.success(`${seeded.tasks} tasks are there.`)
    else this.logger.info('The demo person is there already; nothing was changed.')
    this.logger.info(`Sign in as ${email} with the password “${DEMO.password}”.`)
  }
}
