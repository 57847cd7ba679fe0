import { refuse } from '#exceptions/refuse'
import Remark, { REMARK_DIRECTIONS } from '#models/remark'
import { remarkTable } from '#queries/feedback'
import { feedbackThemes } from '#queries/feedback_themes'
import { actsOn } from '#services/api/acts'
import { answers, type Operation, reads, takes, type WriteCall } from '#services/api/operation'
import { is, type Row, Shape } from '#services/api/shape'
import { requireType } from '#services/api/type_scopes'
import { readFollowUp, refuseSecondTask, taskToFollow } from '#services/feedback/follow_up'
import { monthsUntil, type Tally, tally } from '#services/feedback/themes'
import { rewriteRemark } from '#services/feedback/write'
import { answerValidator, followUpValidator } from '#validators/remark'

const counts = {
  type: 'array',
  items: {
    type: 'object',
    required: ['month', 'count'],
    additionalProperties: false,
    properties: { month: { type: 'string' }, count: { type: 'integer', minimum: 0 } },
  },
}

const themeShape = new Shape(
  'FeedbackTheme',
  {
    by: is.oneOf(['kind', 'skill', 'tag']),
    kind: is.maybe(is.text({ description: '`none` for what has no kind.' })),
    skill_id: is.maybe(is.integer({ minimum: 1 })),
    tag: is.maybe(is.text()),
    total: is.integer({ minimum: 0 }),
    months: { schema: counts },
  },
  { description: 'How often something was said in each of twelve months.' }
)

/** What is said again and again, and what comes of it. */
export const themeOperation = reads({
  name: 'feedback.themes',
  area: 'feedback',
  method: 'GET',
  path: '/feedback/themes',
  summary: 'Count feedback by kind, skill, tag and month',
  description:
    'Twelve months, the last one that of `until`. What is only waited for does not count.',
  scope: 'feedback:read',
  query: {
    direction: {
      type: 'string',
      enum: [...REMARK_DIRECTIONS],
      description: 'Only received, or only given.',
    },
    until: {
      type: 'string',
      format: 'date',
      description: 'A day of the last month; today without.',
    },
  },
  answer: answers.list(themeShape),
  async run({ person, query, client }) {
    const months = monthsUntil(query.until ?? person.today)
    const span = { from: months[0].from, to: months.at(-1)!.to }
    const { direction } = query
    const { kinds, skills, tags } = tally(
      await feedbackThemes(person, { ...span, direction }, client),
      months
    )
    const theme =
      (by: 'kind' | 'skill' | 'tag') =>
      (one: Tally): Row => ({
        by,
        kind: by === 'kind' ? one.key : null,
        skill_id: by === 'skill' ? Number(one.key) : null,
        tag: by === 'tag' ? one.key : null,
        total: one.total,
        months: one.counts.map((count, at) => ({ month: months[at].month, count })),
      })
    return [...kinds.map(theme('kind')), ...skills.map(theme('skill')), ...tags.map(theme('tag'))]
  },
})

export const actOperations: Operation[] = actsOn(
  { area: 'feedback', path: '/feedback/:remark_id', model: Remark, table: remarkTable },
  [
    {
      name: 'feedback.answer.store',
      method: 'POST',
      path: '/answer',
      summary: 'Fill in what was waited for',
      body: takes.json(answerValidator, {
        example: { said: 'The agenda helps; the end is rushed.', kind: 'suggestion' },
      }),
      run: async ({ change, input, label, person }: WriteCall, remark) => {
        if (!remark.isWaiting) refuse('said', person.t('feedback.invalid.answers'))
        await rewriteRemark(change, person, remark, input)
        label('feedback.changes.answered', { title: remark.title })
      },
    },
    {
      name: 'feedback.task.store',
      method: 'POST',
      path: '/task',
      summary: 'Say what will be done about it',
      description:
        'A task in the words of quick add, or with `task_id` one that is there. It needs the scope to write tasks, or to read them.',
      body: takes.json(followUpValidator, { example: { text: 'Show the numbers first fri' } }),
      run: async (call: WriteCall, remark) => {
        const { change, client, input, label, person } = call
        requireType(call, 'task', input.task_id ? 'read' : 'write')
        await refuseSecondTask(remark, person, client)
        if (input.task_id) {
          const task = await taskToFollow(input.task_id, person, client)
          label('feedback.changes.followed_up', { task: task.title })
          return remark.followUp(change, task)
        }
        const read = await readFollowUp(input.text ?? '', person, client)
        label('feedback.changes.followed_up', { task: read.title })
        await read.add(change, remark)
      },
    },
    {
      name: 'feedback.task.destroy',
      method: 'DELETE',
      path: '/task',
      summary: 'Take the follow-up task off',
      description: 'The task stays.',
      run: async ({ change, label }: WriteCall, remark) => {
        label('feedback.changes.unlinked')
        await remark.leaveTask(change)
      },
    },
  ]
)
