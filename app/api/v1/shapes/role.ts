import { scoresOf } from '#queries/role_scores'
import { is, Shape } from '#services/api/shape'

/** A role as the API answers it. */
export const roleShape = new Shape(
  'Role',
  {
    id: is.id(),
    title: is.text(),
    company: is.text(),
    target_on: is.maybe(is.day()),
    notes: is.text({ description: 'Markdown.' }),
    advertisement: is.text({ description: 'A job advertisement as it was pasted.' }),
    score: is.brought(
      is.maybe(
        is.integer({
          minimum: 0,
          maximum: 100,
          description: 'Worked out from the criteria; null where there are none.',
        })
      )
    ),
    criteria_count: is.brought(is.integer({ minimum: 0 })),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description: 'A position that a person wants to be ready for.',
    async complete(rows, { person, client, fields }) {
      if (!fields.has('score') && !fields.has('criteria_count')) return
      const ids = rows.map(({ id }) => id)
      const scores = await scoresOf(person, ids, client)
      for (const row of rows) {
        const { score, criteria } = scores.get(row.id)!
        Object.assign(row, { score, criteria_count: criteria.length })
      }
    },
  }
)
