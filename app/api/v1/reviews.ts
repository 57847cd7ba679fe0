import { reviewSteps } from '#api/v1/review_steps'
import Review from '#models/review'
import { reviewTable } from '#queries/reviews'
import { actsOn } from '#services/api/acts'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { answers, reads, type WriteCall } from '#services/api/operation'
import { own } from '#services/api/own'
import { ApiProblem } from '#services/api/problem'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { refuse } from '#exceptions/refuse'
import { answerReview, finishReview } from '#services/reviews/answer'
import { beginReview, PeriodTaken } from '#services/reviews/begin'
import { draftAnswers } from '#services/reviews/draft'
import { readPeriod } from '#services/reviews/read'
import { reviewEmpty, reviewValidators } from '#validators/review'

const example = {
  kind: 'weekly',
  starts_on: '2025-06-02',
  well: 'The offer went out two days early.',
  better: 'Fewer meetings in the morning.',
  ahead: 'The migration.',
}
const output = {
  ...{ id: 1, title: 'Week 23 · 2–8 June 2025', ...example },
  ...{ ends_on: '2025-06-08', finished_at: null, ...EXAMPLE_MOMENTS },
}

const text = { type: 'string' } as const

/** A period has one review: the answer says which. */
async function begin({ change, input, label, person }: WriteCall) {
  const { kind, starts_on: day, ...said } = input
  const period = readPeriod(kind, day, person, 'starts_on')
  try {
    const review = await beginReview(change, person, period, said)
    label('reviews.changes.created', { title: review.title })
    return review.id
  } catch (error) {
    if (!(error instanceof PeriodTaken)) throw error
    const message = `This period has its review already: change /reviews/${error.review.id}.`
    throw new ApiProblem('conflict', message, [{ field: '/starts_on', rule: 'unique', message }])
  }
}

/** What is reviewed was said when it began. */
async function answer({ change, input, label, person }: WriteCall, review: Review) {
  const { kind = review.kind, starts_on: day = review.startsOn, ...said } = input
  if (kind !== review.kind) refuse('kind', person.t('reviews.invalid.fixed'))
  const { startsOn } = readPeriod(kind, day, person, 'starts_on')
  const isSame = day === review.startsOn || startsOn === review.startsOn
  if (!isSame) refuse('starts_on', person.t('reviews.invalid.fixed'))
  label('reviews.changes.changed', { title: review.title })
  await answerReview(change, person, review, { answers: said, finish: false })
}

export default [
  ...resource({
    name: 'reviews',
    one: 'a review',
    many: 'reviews',
    model: Review,
    table: reviewTable,
    validators: reviewValidators,
    empty: reviewEmpty,
    verbs: { create: begin, update: answer, remove: areaVerbs(Review).remove },
    also: [409],
    examples: { input: example, output },
  }),
  ...reviewSteps,
  reads({
    name: 'reviews.draft.show',
    area: 'reviews',
    method: 'GET',
    path: '/reviews/:review_id/draft',
    summary: 'Draft the answers of a review',
    description: 'From what the token may read of the period. Nothing is written.',
    scope: 'reviews:read',
    answer: answers.plain(
      {
        type: 'object',
        required: ['well', 'better', 'ahead'],
        additionalProperties: false,
        properties: { well: text, better: text, ahead: text },
      },
      'The drafts, in Markdown.'
    ),
    example: { well: '# Done (1)\n\n- [Call Ana](/tasks/12)', better: '', ahead: '' },
    run: async (call) =>
      draftAnswers(call.person, await own(Review, call, call.params.review_id), call),
  }),
  ...actsOn({ area: 'reviews', path: '/reviews/:review_id', model: Review, table: reviewTable }, [
    {
      name: 'reviews.completion.store',
      method: 'POST',
      path: '/completion',
      summary: 'Finish a review',
      description: 'All of its steps are finished before.',
      run: async ({ change, label, person }, review) => {
        label('reviews.changes.finished', { title: review.title })
        await finishReview(change, person, review)
      },
    },
    {
      name: 'reviews.completion.destroy',
      method: 'DELETE',
      path: '/completion',
      summary: 'Open a finished review again',
      run: async ({ change, label }, review) => {
        label('reviews.changes.reopened', { title: review.title })
        await review.reopen(change)
      },
    },
  ]),
]
