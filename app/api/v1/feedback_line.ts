import { remarkShape } from '#api/v1/shapes/remark'
import { REMARK_DIRECTIONS } from '#models/remark'
import { remarkTable } from '#queries/feedback'
import { extent } from '#services/api/list'
import { answers, type Operation, reads, takes, writes } from '#services/api/operation'
import { is, type Row, Shape } from '#services/api/shape'
import { requireType } from '#services/api/type_scopes'
import { captureLine, checkLine, readLine, type ReadLine } from '#services/feedback/capture'
import { captureValidator, lineValidator } from '#validators/remark'

const ids = { schema: { type: 'array', items: { type: 'integer', minimum: 1 } } }

export const lineShape = new Shape(
  'FeedbackLine',
  {
    said: is.text(),
    direction: is.oneOf(REMARK_DIRECTIONS),
    contact_id: is.maybe(is.integer({ minimum: 1 })),
    contact_ids: ids,
    offered: is.maybe(is.text({ description: 'A name that no contact has: it stays text.' })),
    answers_ids: ids,
    skill_ids: ids,
    tags: is.texts(),
  },
  {
    description:
      'What is read in one line of feedback. `contact_ids` are all who may be meant where there are several; `answers_ids` what the contact was asked for.',
  }
)

const inJson = (line: ReadLine): Row => ({
  said: line.said,
  direction: line.direction,
  contact_id: line.contact?.id ?? null,
  contact_ids: line.several.map(({ id }) => id),
  offered: line.offered,
  answers_ids: line.waiting.map(({ id }) => id),
  skill_ids: line.skills.map(({ id }) => id),
  tags: line.tags,
})

const example = { text: 'Ana: the demo was clear #presenting' }

/** Feedback in one line. */
export const lineOperations = [
  reads({
    name: 'feedback.parse',
    area: 'feedback',
    method: 'POST',
    path: '/feedback/parse',
    summary: 'Show what is read in a line of feedback',
    description: 'Nothing is saved.',
    scope: 'feedback:read',
    body: takes.json(lineValidator, { example }),
    answer: answers.one(lineShape),
    example: {
      ...{ said: 'the demo was clear', direction: 'received', contact_id: 4, contact_ids: [] },
      ...{ offered: null, answers_ids: [], skill_ids: [9], tags: [] },
    },
    run: async ({ input, person, client }) => inJson(await readLine(input, person, client)),
  }),
  writes({
    name: 'feedback.capture',
    area: 'feedback',
    method: 'POST',
    path: '/feedback/capture',
    summary: 'Keep feedback in one line',
    description:
      'Who said it stands before a colon, `to Ana:` is feedback that was given, `#` begins a skill or a tag. Where several contacts are called so, `contact_id` says which one; `new_contact` makes one of a name that nobody has; `answers` is what this contact was asked for.',
    scope: 'feedback:write',
    query: extent(remarkShape),
    body: takes.json(captureValidator, { example }),
    answer: answers.created(remarkShape, ({ id }) => `/api/v1/feedback/${id}`),
    async run(call) {
      const { change, client, input, label, person } = call
      if (input.new_contact) requireType(call, 'contact', 'write')
      const line = await readLine(input, person, client)
      checkLine(line, input, person)
      const remark = await captureLine(change, person, line, input)
      const what = input.answers ? 'answered' : 'created'
      label(`feedback.changes.${what}`, { title: remark.title })
      return remarkTable.find(call, remark.id)
    },
  }),
] satisfies Operation[]
