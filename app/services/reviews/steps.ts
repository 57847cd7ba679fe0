/** What a review goes through, in this order; each step has a condition in `#queries/review_steps`. */
export const STEPS = [
  'inbox',
  'overdue',
  'waiting',
  'goals',
  'skills',
  'feedback',
  'stale',
  'capacity',
] as const
export type StepName = (typeof STEPS)[number]

export const isStep = (name: unknown): name is StepName => STEPS.includes(name as StepName)

/** Days after which a skill that nothing touched is looked at again. */
export const SKILL_DAYS = 30
/** Days in which somebody one met with could tell something, and for which one who told has told enough. */
export const MET_DAYS = 30
export const ASKED_DAYS = 90
/** Days after which an open task or a started item that nobody touched is stale. */
export const STALE_DAYS = 60
