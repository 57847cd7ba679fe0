import type { Day } from '#services/calendar/day'

/** Who owes it: the person to the contact, or the contact to the person. */
export const PROMISES = ['mine', 'theirs'] as const
export type Promised = (typeof PROMISES)[number]

/** What a task promises between the person and a contact. Without a contact it is no promise. */
export type PromiseValues = { contactId: number | null; by: Promised | null; on: Day | null }

export const NO_PROMISE: PromiseValues = { contactId: null, by: null, on: null }
