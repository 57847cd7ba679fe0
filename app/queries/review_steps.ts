import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import { CONDITIONS } from '#queries/review_conditions'
import { daysAhead } from '#queries/week_ahead'
import type { Person } from '#services/person'
import { type Period, weekAhead } from '#services/reviews/periods'
import { STEPS, type StepName } from '#services/reviews/steps'

/** How much there is to look at in each step. */
export type Counts = Record<StepName, number>

/** What makes up a step, by the names of conditions. */
const PARTS: Record<StepName, Array<keyof typeof CONDITIONS>> = {
  inbox: ['inbox'],
  overdue: ['overdue'],
  waiting: ['waiting'],
  goals: ['goals'],
  skills: ['skills'],
  feedback: ['feedback'],
  stale: ['stale_tasks', 'stale_items'],
  capacity: [],
}

/**
 * How much there is now in these steps of a period's review; of the week ahead, how many of its days
 * hold more than there is time for.
 */
export async function countSteps(
  person: Person,
  period: Period,
  steps: readonly StepName[] = STEPS,
  client?: TransactionClientContract
): Promise<Partial<Counts>> {
  const counts: Partial<Counts> = {}
  const counted = steps.filter((step) => PARTS[step].length > 0)
  if (counted.length > 0) {
    const sums = counted.map((step) => sumOf(step, person))
    const [row] = await readRows(
      `select ${sums.map(({ sql }) => sql).join(', ')}`,
      sums.flatMap(({ bindings }) => bindings),
      client
    )
    for (const step of counted) counts[step] = Number(row[step])
  }
  if (steps.includes('capacity')) {
    const days = await daysAhead(person, weekAhead(period, person), client)
    counts.capacity = days.filter(({ over }) => over > 0).length
  }
  return counts
}

/** How much there is now in all steps. */
export const countAll = (person: Person, period: Period, client?: TransactionClientContract) =>
  countSteps(person, period, STEPS, client) as Promise<Counts>

function sumOf(step: StepName, person: Person) {
  const parts = PARTS[step].map((part) => CONDITIONS[part](person))
  const sql = parts.map(({ from }) => `(select count(*) from ${from})`).join(' + ')
  return { sql: `${sql} as ${step}`, bindings: parts.flatMap(({ bindings }) => bindings) }
}
