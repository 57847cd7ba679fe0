import { refuse } from '#exceptions/refuse'
import type Review from '#models/review'
import { StepsLeft } from '#models/review/stepwise'
import type { Change } from '#services/changes/change'
import { beneath } from '#services/drafts/day'
import type { Person } from '#services/person'
import { draftAnswers, notSaid } from '#services/reviews/draft'
import { LONGEST_ANSWER, type Question } from '#validators/review'

type Input = {
  answers: Partial<Record<Question, string | null>>
  /** The answer that gets below it what it does not say yet. */
  add?: Question
  finish: boolean
}

/** Keeps what was answered; the draft only ever goes below it, and only where it was asked for. */
export async function answerReview(
  change: Change,
  person: Person,
  review: Review,
  { answers, add, finish }: Input
) {
  const kept = { ...answers }
  if (add) {
    const fresh = notSaid((await draftAnswers(person, review))[add], kept[add] ?? '')
    const text = fresh ? beneath(kept[add] ?? '', fresh) : (kept[add] ?? '')
    if (text.length > LONGEST_ANSWER) refuse(add, person.t('drafts.too_long'))
    kept[add] = text
  }
  await review.edit(change, { ...kept, answered_at: review.answeredAt ?? person.clock.now })
  if (finish) await finishReview(change, person, review)
}

/** @throws a validation error while steps are open */
export async function finishReview(change: Change, { clock, t }: Person, review: Review) {
  try {
    await review.finish(change, clock.now)
  } catch (error) {
    if (!(error instanceof StepsLeft)) throw error
    refuse('finish', t('reviews.invalid.steps', { count: error.count }))
  }
}
