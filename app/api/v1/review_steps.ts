import { reviewStepShape } from '#api/v1/shapes/review_step'
import Review from '#models/review'
import { SomethingLeft } from '#models/review/stepwise'
import { countSteps } from '#queries/review_steps'
import {
  answers,
  type Call,
  type Operation,
  reads,
  takes,
  type WriteCall,
  writes,
} from '#services/api/operation'
import { own } from '#services/api/own'
import { ApiProblem } from '#services/api/problem'
import { periodOfReview } from '#services/reviews/find'
import type { StepName } from '#services/reviews/steps'
import { leaveValidator } from '#validators/review'

const example = {
  ...{ id: 2, review_id: 1, name: 'overdue', count_before: 5, count_now: 0, count_after: 0 },
  finished_at: '2026-11-20T15:00:00.000Z',
}

const reviewOf = (call: Call) => own(Review, call, call.params.review_id)

async function find(call: Call) {
  const step = await (await reviewOf(call)).step(call.params.step, call.client)
  return rowOf(step.$attributes)
}

/** What a model holds, as a row of its table. */
const rowOf = (values: Record<string, any>) => ({
  ...{ id: values.id, review_id: values.reviewId, name: values.name },
  ...{ count_before: values.countBefore, count_after: values.countAfter },
  finished_at: values.finishedAt?.toUTC().toISO() ?? null,
})

async function finish(call: WriteCall) {
  const { change, client, input, label, params, person } = call
  const review = await reviewOf(call)
  const step = await review.step(params.step, client)
  const name = step.name as StepName
  const left = (await countSteps(person, periodOfReview(review), [name], client))[name]!
  label('reviews.changes.step_finished', {
    ...{ title: person.t(`reviews.steps.${name}.title`), count: left },
  })
  try {
    const now = person.clock.now
    await review.finishStep(change, step, { left, leave: input.leave ?? 0, now })
  } catch (error) {
    if (!(error instanceof SomethingLeft)) throw error
    const message = `There is something left (${left}): send how much as \`leave\`, or decide about it first.`
    throw new ApiProblem('conflict', message, [{ field: '/leave', rule: 'left', message }])
  }
}

async function reopen(call: WriteCall) {
  const { change, client, label, params, person } = call
  const review = await reviewOf(call)
  const step = await review.step(params.step, client)
  label('reviews.changes.step_reopened', { title: person.t(`reviews.steps.${step.name}.title`) })
  await review.reopenStep(change, step)
}

const common = {
  area: 'reviews',
  path: '/reviews/:review_id/steps/:step/completion',
  scope: 'reviews:write',
  answer: answers.one(reviewStepShape),
  example,
  current: { shape: reviewStepShape, find },
} as const

/** The steps of a review: finished with nothing left, or with what one chose to leave. */
export const reviewSteps: Operation[] = [
  reads({
    name: 'reviews.steps.index',
    area: 'reviews',
    method: 'GET',
    path: '/reviews/:review_id/steps',
    summary: 'List the steps of a review',
    scope: 'reviews:read',
    answer: answers.list(reviewStepShape),
    example: [example],
    run: async (call) =>
      (await (await reviewOf(call)).steps(call.client)).map((step) => rowOf(step.$attributes)),
  }),
  writes({
    ...common,
    name: 'reviews.steps.completion.store',
    method: 'POST',
    summary: 'Finish a step of a review',
    description: 'With nothing left, or with no more left than `leave` says.',
    body: takes.json(leaveValidator, { example: { leave: 3 } }),
    also: [409],
    async run(call) {
      await finish(call)
      return find(call)
    },
  }),
  writes({
    ...common,
    name: 'reviews.steps.completion.destroy',
    method: 'DELETE',
    summary: 'Take a step of a review up again',
    async run(call) {
      await reopen(call)
      return find(call)
    },
  }),
]
