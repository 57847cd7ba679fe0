import { rounded } from '#api/v1/shapes/goal'
import { KEY_RESULT_KINDS } from '#models/key_result'
import { standingsOf } from '#queries/goal_progress'
import { type Field, type Reading, type Row, is, Shape } from '#services/api/shape'

const COMPUTED = ['progress', 'value', 'done', 'all']
/** Brought for all key results of a goal at once. */
const computed = ({ schema }: Field): Field => ({ schema, columns: ['goal_id'] })
const counted = (description: string) => computed(is.maybe(is.integer({ minimum: 0, description })))

/** A key result as the API answers it. */
export const keyResultShape = new Shape(
  'KeyResult',
  {
    id: is.id(),
    goal_id: is.id(),
    title: is.text(),
    kind: is.oneOf(KEY_RESULT_KINDS),
    unit: is.text({ description: 'What the values are.' }),
    start_value: is.maybe(is.number()),
    target_value: is.maybe(is.number()),
    value: computed(is.maybe(is.number({ description: 'The newest value that was measured.' }))),
    done: counted('How many of its milestones or tasks are done.'),
    all: counted('How many there are.'),
    progress: computed(is.number({ minimum: 0, maximum: 1, description: 'How far it is.' })),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  { complete, description: 'What shows how far a goal is. All of them count the same.' }
)

async function complete(rows: Row[], { person, client, fields }: Reading) {
  if (!COMPUTED.some((name) => fields.has(name))) return
  const goals = [...new Set(rows.map((row) => row.goal_id))]
  const standings = await standingsOf(person, goals, client)
  for (const row of rows) {
    const all = standings.get(row.goal_id)!.keyResults
    const { progress, ...rest } = all.find(({ id }) => id === row.id)!
    Object.assign(row, rest, { progress: rounded(progress) })
  }
}
