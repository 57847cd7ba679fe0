import { ENTRY_KINDS } from '#models/entry'
import { tagsAndSkillsOfEntries } from '#queries/tags_and_skills'
import { is, Shape } from '#services/api/shape'

/** An entry as the API answers it. */
export const entryShape = new Shape(
  'Entry',
  {
    id: is.id(),
    title: is.text({ description: 'Made of its first line or its day when it was given none.' }),
    kind: is.oneOf(ENTRY_KINDS),
    day: is.day(),
    body: is.text({ description: 'Markdown.' }),
    source: is.text({ description: 'Where a learning comes from.' }),
    takeaway: is.text({ description: 'What to remember of it; Markdown.' }),
    tags: is.texts(),
    skill_ids: is.brought({
      schema: { type: 'array', items: { type: 'integer', minimum: 1 } },
    }),
    shareable: is.boolean('shareable'),
    review_step: is.integer({ minimum: 0, maximum: 4 }),
    review_on: is.maybe(is.day()),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description:
      'A dated note. A learning comes back on `review_on`; `review_step` says how often it was found still true. `skill_ids` are the skills that it is evidence of.',
    complete: tagsAndSkillsOfEntries,
  }
)
