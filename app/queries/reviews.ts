import { REVIEW_KINDS } from '#models/review'
import { reviewShape } from '#api/v1/shapes/review'
import { byWords } from '#queries/by_words'
import { readRows } from '#queries/raw'
import { Table } from '#services/api/table'
import { STEPS, type StepName } from '#services/reviews/steps'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A person's reviews, as the page and the API list them. */
export const reviewTable = new Table({
  table: 'reviews',
  shape: reviewShape,
  trash: true,
  filters: {
    q: byWords,
    kind: {
      type: 'string',
      enum: [...REVIEW_KINDS],
      description: 'Kind.',
      apply: (query, value) => query.where('kind', value),
    },
  },
  sorts: {
    starts_on: 'day',
    title: { column: 'title_key', kind: 'text' },
    created_at: 'moment',
    id: 'id',
  },
  sort: '-starts_on',
})

export type StepRow = {
  review_id: number
  name: StepName
  count_before: number
  count_after: number | null
  finished_at: string | null
}

/** The steps of reviews, each list in its order, in one statement. */
export async function stepsOf(
  person: { id: number },
  reviewIds: number[],
  client?: TransactionClientContract
): Promise<Map<number, StepRow[]>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await readRows<StepRow>(
    `select review_id, name, count_before, count_after, finished_at from review_steps
      where user_id = ? and review_id in (${reviewIds.map(() => '?').join(', ')})`,
    [person.id, ...reviewIds],
    client
  )
  rows.sort((one, other) => STEPS.indexOf(one.name) - STEPS.indexOf(other.name))
  return Map.groupBy(rows, ({ review_id: id }) => id)
}
