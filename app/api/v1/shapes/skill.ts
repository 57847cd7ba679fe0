import { evidenceCounts } from '#queries/evidence'
import { is, Shape } from '#services/api/shape'
import { HALF_LIFE_DAYS, supportOf, SUPPORTS } from '#services/skills/support'

const level = (description: string) => is.maybe(is.integer({ minimum: 0, maximum: 5, description }))
const anchor = (number: number) =>
  is.text({ description: `What level ${number} means here, in the person’s own words.` })

/** A skill as the API answers it. */
export const skillShape = new Shape(
  'Skill',
  {
    id: is.id(),
    name: is.text(),
    category: is.text(),
    aliases: is.text({ description: 'Other names, separated by commas.' }),
    level: level('What the newest assessment says; null when there is none.'),
    assessed_on: is.maybe(is.day()),
    target_level: level('What is to be reached.'),
    target_on: is.maybe(is.day()),
    half_life_days: is.maybe(
      is.integer({
        description: `Days after which evidence is stale; null is the usual, ${HALF_LIFE_DAYS}.`,
      })
    ),
    evidence_count: is.brought(
      is.integer({ description: 'Pieces of evidence that count: a task does when it is done.' })
    ),
    evidence_newest_on: is.brought(is.maybe(is.day())),
    support: {
      ...is.oneOf(SUPPORTS),
      // what it is reckoned from
      columns: ['level', 'half_life_days'],
    },
    anchor_0: anchor(0),
    anchor_1: anchor(1),
    anchor_2: anchor(2),
    anchor_3: anchor(3),
    anchor_4: anchor(4),
    anchor_5: anchor(5),
    notes: is.text({ description: 'Markdown.' }),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description: 'Something to be good at. Its level is a claim, which evidence supports or not.',
    async complete(rows, { person, client, fields }) {
      if (!['evidence_count', 'evidence_newest_on', 'support'].some((one) => fields.has(one))) {
        return
      }
      const counts = await evidenceCounts(person, 'skill', client)
      for (const row of rows) {
        const shown = counts.get(row.id)
        row.evidence_count = shown?.count ?? 0
        row.evidence_newest_on = shown?.newest ?? null
        row.support = supportOf(row as any, shown, person.today)
      }
    },
  }
)
