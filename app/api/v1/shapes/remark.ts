import { REMARK_DIRECTIONS, REMARK_KINDS, REMARK_STATUSES } from '#models/remark'
import { tagsAndSkillsOfRemarks } from '#queries/tags_and_skills'
import { is, Shape } from '#services/api/shape'

/** A remark as the API answers it. */
export const remarkShape = new Shape(
  'Remark',
  {
    id: is.id(),
    title: is.text({ description: 'Its first line, or what was asked about.' }),
    status: is.oneOf(REMARK_STATUSES),
    said: is.text({ description: 'Empty as long as it is waited for.' }),
    direction: is.oneOf(REMARK_DIRECTIONS),
    kind: is.maybe(is.oneOf(REMARK_KINDS)),
    contact_id: is.maybe(is.id()),
    day: is.day(),
    asked_on: is.maybe(is.day()),
    context: is.text({ description: 'On what occasion, or what was asked about.' }),
    details: is.text({ description: 'Markdown.' }),
    shareable: is.boolean('shareable'),
    task_id: is.maybe(is.id()),
    tags: is.texts(),
    skill_ids: is.brought({
      schema: { type: 'array', items: { type: 'integer', minimum: 1 } },
    }),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description:
      'A piece of feedback: received from `contact_id`, or given to them. With `asked_on` and nothing `said`, somebody was asked and it is waited for. `skill_ids` are the skills that it is about; of what was received it becomes evidence. `task_id` is what will be done about it.',
    complete: tagsAndSkillsOfRemarks,
  }
)
