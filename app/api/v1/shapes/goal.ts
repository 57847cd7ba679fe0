import { GOAL_STATUSES } from '#models/goal'
import { standingsOf } from '#queries/goal_progress'
import { type Reading, type Row, is, Shape } from '#services/api/shape'

const COMPUTED = ['progress', 'pace', 'confidence', 'next_task_id']

/** A goal as the API answers it. */
export const goalShape = new Shape(
  'Goal',
  {
    id: is.id(),
    title: is.text(),
    why: is.text({ description: 'Markdown.' }),
    status: is.oneOf(GOAL_STATUSES),
    starts_on: is.day(),
    due_on: is.maybe(is.day()),
    closed_on: is.maybe(is.day()),
    progress: is.brought(
      is.maybe(
        is.number({
          minimum: 0,
          maximum: 1,
          description: 'How far it is, from its key results or its tasks; null without either.',
        })
      )
    ),
    pace: is.brought(
      is.maybe(
        is.number({
          description: 'How far it is beyond an even pace; below 0, how far it is behind.',
        })
      )
    ),
    confidence: is.brought(
      is.maybe(is.integer({ minimum: 1, maximum: 5, description: 'As last said in a check-in.' }))
    ),
    next_task_id: is.brought(
      is.maybe(is.integer({ description: 'The next action: the open task that comes first.' }))
    ),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  { complete }
)

/** Progress is computed from what is there, and never typed in. */
async function complete(rows: Row[], { person, client, fields }: Reading) {
  if (!COMPUTED.some((name) => fields.has(name))) return
  const ids = rows.map(({ id }) => id)
  const standings = await standingsOf(person, ids, client)
  for (const row of rows) {
    const { progress, needed, confidence, next } = standings.get(row.id)!
    row.progress = progress === null ? null : rounded(progress)
    row.pace = progress === null || needed === null ? null : rounded(progress - needed)
    row.confidence = confidence
    row.next_task_id = next?.id ?? null
  }
}

export const rounded = (share: number) => Math.round(share * 10_000) / 10_000
