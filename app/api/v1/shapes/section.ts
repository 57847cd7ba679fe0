import { is, Shape } from '#services/api/shape'

export const sectionShape = new Shape(
  'Section',
  {
    id: is.id(),
    project_id: is.id(),
    name: is.text(),
    position: is.number(),
    created_at: is.moment(),
    updated_at: is.moment(),
    version: is.integer({ minimum: 1 }),
  },
  { description: 'A part of a project: a heading in its list, a column of its board.' }
)
