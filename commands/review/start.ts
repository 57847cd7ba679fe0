import { flags } from '@adonisjs/core/ace'
import { PersonCommand } from '#services/commands/person_command'

type Step = { name: string; count_before: number; count_now: number; count_after: number | null }

export default class ReviewStart extends PersonCommand {
  static commandName = 'review:start'
  static description = 'Begin the review of this week or month, or show how far it is'
  static help = [
    'What is still to be looked at, step by step; the pages are where it is decided:',
    '```',
    '{{ binaryName }} review:start',
    '{{ binaryName }} review:start --monthly',
    '{{ binaryName }} review:start --json',
    '```',
    'A week or month has one review: a second call shows it.',
  ]

  @flags.boolean({ description: 'The month rather than the week' })
  declare monthly?: boolean

  protected async work() {
    const kind = this.monthly ? 'monthly' : 'weekly'
    const { today } = await this.person()
    const query = { filter: { kind }, sort: '-starts_on', limit: 1 }
    const [latest]: any[] = await this.ask('reviews.index', { query })
    const isNow = latest && latest.starts_on <= today && latest.ends_on >= today
    const input = { kind, starts_on: today }
    const review = isNow ? latest : await this.ask('reviews.store', { input })
    const params = { review_id: review.id }
    const steps: Step[] = await this.ask('reviews.steps.index', { params })
    this.print({ ...review, steps }, () => [
      `${review.id} ${review.title}${review.finished_at ? ', finished' : ''}`,
      ...steps.map(lineOf),
    ])
  }
}

function lineOf({ name, count_after: after, count_before: before, count_now: now }: Step) {
  const state = after === null ? 'open' : after > 0 ? 'left' : 'clear'
  return `  ${name.padEnd(10)} ${before} -> ${after ?? now}  ${state}`
}
