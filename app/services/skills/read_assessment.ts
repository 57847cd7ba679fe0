import { refuse } from '#exceptions/refuse'
import type { AssessmentValues } from '#models/skill/assessable'
import type { Person } from '#services/person'

type Input = { level?: number; assessed_on?: string | null; note?: string | null }

/**
 * What was said about a level, as it is kept; what was not sent is not in it.
 *
 * @throws a validation error at `assessed_on` for a day that is still to come
 */
export function readAssessment(input: Input, { t, today }: Person): Partial<AssessmentValues> {
  const { level, assessed_on: day, note } = input
  if (day && day > today) refuse('assessed_on', t('skills.invalid.future'))
  return {
    ...(level !== undefined && { level }),
    ...(day !== undefined && { assessedOn: day ?? today }),
    ...(note !== undefined && { note: note ?? '' }),
  }
}

/** A whole assessment: today's, where no day was sent. */
export const readNewAssessment = (input: Input & { level: number }, person: Person) => ({
  note: '',
  assessedOn: person.today,
  ...readAssessment(input, person),
  level: input.level,
})
