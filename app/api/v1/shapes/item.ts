import { ITEM_KINDS, ITEM_STATUSES } from '#models/item'
import { itemParts } from '#queries/item_parts'
import { is, type Row, Shape } from '#services/api/shape'
import { PARTS } from '#services/library/parts'

/** People as the API answers them. */
export const peopleSchema = (more: Record<string, unknown> = {}) => ({
  type: 'array',
  items: {
    type: 'object',
    properties: { name: { type: 'string' }, part: { type: 'string', enum: [...PARTS] }, ...more },
    required: ['name', 'part', ...Object.keys(more)],
    additionalProperties: false,
  },
})

const readPeople = ({ people }: Row) => (typeof people === 'string' ? JSON.parse(people) : people)

/** An item as the API answers it. */
export const itemShape = new Shape(
  'Item',
  {
    id: is.id(),
    name: is.text(),
    description: is.text({ description: 'Markdown.' }),
    description_generated: is.boolean('description_generated'),
    kind: is.oneOf(ITEM_KINDS),
    status: is.oneOf(ITEM_STATUSES),
    rating: is.maybe(is.integer({ minimum: 1, maximum: 5 })),
    notes: is.text({ description: 'What the person thinks of it. Markdown.' }),
    year: is.maybe(is.integer()),
    people: { schema: peopleSchema(), columns: ['people'], read: readPeople },
    url: is.text({ description: 'Where it is; empty without.' }),
    category: is.text({ description: 'A word; empty without.' }),
    started_on: is.maybe(is.day()),
    finished_on: is.maybe(is.day()),
    tags: is.texts(),
    shelf_ids: is.brought({
      schema: { type: 'array', items: { type: 'integer', minimum: 1 } },
    }),
    cover: is.from(
      ['id', 'cover'],
      is.maybe(
        is.text({ description: 'Where its picture is read: `?size=small` is the smaller.' })
      ),
      ({ id, cover }) => (cover ? `/api/v1/items/${id}/cover` : null)
    ),
    shared_item_id: is.maybe(is.id()),
    external_id: is.maybe(is.text({ description: 'What it is called where it came from.' })),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description:
      'Something to watch, read or study. `description_generated` says that a model wrote the description and nobody has changed it since; `shared_item_id` is the title of the shared library that it was taken from.',
    complete: itemParts,
  }
)
