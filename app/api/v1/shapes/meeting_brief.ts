import { promiseShape } from '#api/v1/shapes/promise'
import { REMARK_DIRECTIONS } from '#models/remark'
import { is, Shape } from '#services/api/shape'
import { nullable } from '#services/api/schema'

const id = is.id().schema
const title = is.text().schema
const day = is.day().schema
const object = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})
const list = (items: object) => is.brought({ schema: { type: 'array', items } })

/** What is worth knowing of someone before a meeting with them. */
export const meetingBriefShape = new Shape(
  'MeetingBrief',
  {
    id: is.id(),
    full_name: is.text(),
    company: is.maybe(is.text()),
    role: is.maybe(is.text()),
    promises: list(promiseShape.ref),
    last: is.brought({
      schema: nullable(object({ id, title, day, notes: { type: 'string' } })),
    }),
    waiting: list(object({ id, title, direction: { enum: [...REMARK_DIRECTIONS] }, day })),
    goals: list(object({ id, title })),
  },
  {
    description:
      'Someone who takes part, by the `id` of the contact: open promises both ways, the last meeting together of which there are notes, feedback that is waited for, open goals in common.',
  }
)
