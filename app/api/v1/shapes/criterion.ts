import { CRITERION_KINDS } from '#models/criterion'
import { scoresOf } from '#queries/role_scores'
import { type Field, is, Shape } from '#services/api/shape'

/** Brought for all criteria of a role at once. */
const computed = ({ schema }: Field): Field => ({ schema, columns: ['role_id'] })
const COMPUTED = ['have', 'need', 'unsupported', 'share', 'points']

export const rounded = (value: number) => Math.round(value * 1e6) / 1e6

/** A criterion as the API answers it. */
export const criterionShape = new Shape(
  'Criterion',
  {
    id: is.id(),
    role_id: is.id(),
    kind: is.oneOf(CRITERION_KINDS),
    title: is.text({ description: 'Of a skill or a goal the name that it had.' }),
    weight: is.integer({ minimum: 1, maximum: 5 }),
    skill_id: is.maybe(is.id()),
    goal_id: is.maybe(is.id()),
    level: is.maybe(is.integer({ description: 'Of a skill: the level that is asked for.' })),
    needed: is.maybe(is.integer({ description: 'Of evidence: how many pieces.' })),
    ticked_on: is.maybe(is.day()),
    position: is.number(),
    have: computed(is.maybe(is.number())),
    need: computed(is.number()),
    unsupported: computed({
      schema: { type: 'boolean', description: 'A level that no evidence shows: it counts half.' },
    }),
    share: computed(is.number()),
    points: computed(is.number()),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description:
      'What a role asks for. `share` is `have / need`, at most 1 and half of that where a level is unsupported; `points` are `weight` times `share`. `have` is null where the skill or goal is gone.',
    async complete(rows, { person, client, fields }) {
      if (!COMPUTED.some((name) => fields.has(name))) return
      const roles = [...new Set(rows.map((row) => row.role_id))]
      const scores = await scoresOf(person, roles, client)
      for (const row of rows) {
        const { criteria, lines } = scores.get(row.role_id)!
        const line = lines[criteria.findIndex(({ id }) => id === row.id)]
        Object.assign(row, {
          have: line.have === null ? null : rounded(line.have),
          need: line.need,
          unsupported: line.isUnsupported,
          share: rounded(line.share),
          points: rounded(line.points),
        })
      }
    },
  }
)
