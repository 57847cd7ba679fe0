import { peopleSchema } from '#api/v1/shapes/item'
import { ITEM_KINDS } from '#models/item'
import { sharedParts } from '#queries/shared_items'
import { is, Shape } from '#services/api/shape'

/** A title of the shared library as the API answers it. */
export const sharedItemShape = new Shape(
  'SharedItem',
  {
    id: is.id(),
    name: is.text(),
    description: is.text({ description: 'Markdown.' }),
    description_generated: is.boolean('description_generated'),
    kind: is.oneOf(ITEM_KINDS),
    year: is.maybe(is.integer()),
    people: is.brought({ schema: peopleSchema({ character: { type: 'string' } }) }),
    url: is.text(),
    category: is.brought(is.maybe(is.text())),
    cover: is.from(['id', 'cover'], is.maybe(is.text()), ({ id, cover }) =>
      cover ? `/api/v1/shared_items/${id}/cover` : null
    ),
    external_id: is.maybe(is.text()),
    item_id: is.brought(
      is.maybe({
        schema: {
          type: 'integer',
          minimum: 1,
          description: 'What the person has of it already; null without.',
        },
      })
    ),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description:
      'A title that everybody on this instance may take into their library. Administrators and imports make them.',
    complete: sharedParts,
  }
)

/** A category as the API answers it. */
export const categoryShape = new Shape('Category', { id: is.id(), name: is.text() })
