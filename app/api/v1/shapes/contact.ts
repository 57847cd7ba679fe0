import { contactParts } from '#queries/contact_parts'
import { is, Shape } from '#services/api/shape'
import { POINT_KINDS } from '#services/contacts/points'

const point = {
  type: 'object',
  properties: {
    kind: { type: 'string', enum: [...POINT_KINDS] },
    label: { type: 'string', description: 'What it is for, such as `work`; empty without.' },
    value: { type: 'string' },
  },
  required: ['kind', 'label', 'value'],
  additionalProperties: false,
}

/** A contact as the API answers it. */
export const contactShape = new Shape(
  'Contact',
  {
    id: is.id(),
    full_name: is.text(),
    nicknames: is.maybe(is.text({ description: 'Other names, separated by commas.' })),
    email: is.maybe(is.text({ description: 'The first e-mail address.' })),
    phone: is.maybe(is.text({ description: 'The first number.' })),
    contact_points: is.brought({
      schema: {
        type: 'array',
        items: point,
        description: 'All addresses and numbers in their order, by kind.',
      },
    }),
    company: is.maybe(is.text()),
    role: is.maybe(is.text()),
    birthday: is.maybe(is.text({ description: '`YYYY-MM-DD`, or `--MM-DD` without a year.' })),
    how_met: is.maybe(is.text()),
    keep_in_touch_days: is.maybe(
      is.integer({ description: 'Days after which it is time to get in touch again.' })
    ),
    last_contact_on: is.brought(
      is.maybe({
        ...is.day(),
        schema: {
          ...is.day().schema,
          description:
            'The last day of a meeting, a talk, or feedback; feedback counts where the token may read it.',
        },
      })
    ),
    next_contact_on: {
      ...is.maybe(is.day()),
      columns: ['keep_in_touch_days', 'created_at'],
    },
    tags: is.texts(),
    notes: is.maybe(is.text({ description: 'Markdown.' })),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  { complete: contactParts }
)
