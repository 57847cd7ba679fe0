import type Review from '#models/review'
import { formValues } from '#presenters/area'
import { presentReview, presentStep, standing, stepValues } from '#presenters/review'
import type { Person } from '#services/person'
import { draftAnswers, notSaid } from '#services/reviews/draft'
import { QUESTIONS } from '#validators/review'

/**
 * The questions of a review. As long as nobody has answered, empty answers begin with their drafts; later,
 * what an answer does not say yet is offered to go below it.
 */
export async function answersPage(review: Review, person: Person) {
  const drafts = await draftAnswers(person, review)
  const isDrafted = review.answeredAt === null
  const steps = (await review.steps()).map((row) => presentStep(stepValues(row), review, person))
  const values = formValues(review, person)
  const fresh = Object.fromEntries(
    QUESTIONS.map((name) => [name, isDrafted ? '' : notSaid(drafts[name], review[name])])
  )
  if (isDrafted) {
    for (const name of QUESTIONS) values[name] ||= drafts[name]
  }
  return {
    ...standing(review, steps, person),
    record: presentReview(review, person),
    values,
    fresh,
    isDrafted: isDrafted && QUESTIONS.some((name) => drafts[name]),
    questions: QUESTIONS.map((name) => ({
      name,
      label: person.t(`reviews.fields.${name}`),
      placeholder: person.t(`reviews.hints.${name}`),
    })),
  }
}
