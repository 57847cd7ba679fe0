import { PROJECT_COLORS } from '#models/project'
import { sectionShape } from '#api/v1/shapes/section'
import { includeMany } from '#services/api/includes'
import { is, Shape } from '#services/api/shape'

export const projectShape = new Shape(
  'Project',
  {
    id: is.id(),
    name: is.text(),
    color: is.oneOf(PROJECT_COLORS),
    notes: is.text({ description: 'Markdown.' }),
    position: is.number(),
    archived_at: is.maybe(is.moment()),
    created_at: is.moment(),
    updated_at: is.moment(),
    version: is.integer({ minimum: 1 }),
  },
  {
    description: 'A named, coloured list of tasks.',
    includes: {
      sections: includeMany('sections', {
        description: 'Its sections, in order.',
        table: 'sections',
        ref: 'Section',
        shape: () => sectionShape,
        find: (query, ids) =>
          query
            .whereIn('project_id', ids)
            .whereNull('trashed_at')
            .orderBy('position')
            .orderBy('id')
            .select('project_id as owner_id'),
      }),
    },
  }
)
