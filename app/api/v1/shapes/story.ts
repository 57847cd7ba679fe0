import { is, Shape } from '#services/api/shape'
import { COMPETENCIES, readCompetencies } from '#services/stories/competencies'

const markdown = (description: string) => is.text({ description: `${description} Markdown.` })

/** A story as the API answers it. */
export const storyShape = new Shape(
  'Story',
  {
    id: is.id(),
    title: is.text(),
    situation: markdown('How things were.'),
    task: markdown('What was to be done.'),
    action: markdown('What the person did.'),
    result: markdown('What came of it.'),
    competencies: {
      schema: {
        type: 'array',
        items: { type: 'string' },
        description: `What the story shows: ${COMPETENCIES.join(', ')}, or words of one’s own.`,
      },
      columns: ['competencies'],
      read: (row) => readCompetencies(row.competencies),
    },
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  { description: 'Something that happened, as it is told in an interview.' }
)
