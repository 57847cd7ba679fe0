import type Review from '#models/review'
import type ReviewStep from '#models/review_step'
import { nextOf, presentReview, presentStep, standing, stepValues } from '#presenters/review'
import { recordsOf } from '#presenters/review_records'
import { countSteps } from '#queries/review_steps'
import { SHOWN_AT_MOST } from '#queries/review_records'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'
import { periodOfReview } from '#services/reviews/find'
import type { StepName } from '#services/reviews/steps'

type Found = { review: Review; steps: ReviewStep[]; name: StepName }

/** A step of a review: what is there, and what can be done about each of it. */
export async function stepPage({ review, steps: rows, name }: Found, person: Person) {
  const { t } = person
  const period = periodOfReview(review)
  const { projects, tags } = await navigation(person)
  const records = await recordsOf(name, period, person)
  const now = records.count ?? (await countSteps(person, period, [name]))[name]!
  const steps = rows.map((row) =>
    presentStep(stepValues(row), review, person, row.name === name ? now : undefined)
  )
  const at = steps.findIndex((one) => one.name === name)
  return {
    ...standing(review, steps, person),
    record: presentReview(review, person),
    step: {
      ...steps[at],
      now,
      lead: t(`reviews.steps.${name}.lead`),
      empty: t(`reviews.steps.${name}.empty`),
      place: t('reviews.place', { at: at + 1, all: steps.length }),
    },
    records,
    more: records.shown === SHOWN_AT_MOST && now > records.shown ? now - records.shown : 0,
    after: nextOf(review, steps, name),
    previous: at > 0 ? steps[at - 1] : null,
    projects,
    tags,
  }
}
