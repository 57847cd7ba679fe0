import { is, Shape } from '#services/api/shape'
import { SECTIONS } from '#services/packets/sections'

const list = (items: object, column: string, description: string) => ({
  schema: { type: 'array', items, description },
  columns: [column],
  read: (row: Record<string, any>) =>
    typeof row[column] === 'string' ? JSON.parse(row[column]) : row[column],
})

/** A packet as the API answers it. */
export const packetShape = new Shape(
  'Packet',
  {
    id: is.id(),
    title: is.text(),
    audience: is.text({ description: 'Who will read it, in words.' }),
    introduction: is.text({ description: 'In Markdown.' }),
    starts_on: is.day(),
    ends_on: is.day(),
    sections: list(
      { type: 'string', enum: [...SECTIONS] },
      'sections',
      'Its chapters in their order.'
    ),
    left_out: list(
      { type: 'string' },
      'left_out',
      'What stays out: a group (`goal-3`), or a line below it (`goal-3.task-12`).'
    ),
    frozen_at: is.maybe(is.moment()),
    digest: is.maybe(
      is.text({
        description: 'SHA-256 of its Markdown, once it is frozen.',
        pattern: '^[0-9a-f]{64}$',
        example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      })
    ),
    previous_id: is.maybe(is.id()),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description:
      'What a time adds up to, for somebody to read. A draft follows the data; what is frozen stays.',
  }
)
