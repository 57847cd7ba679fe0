/** Who owes it: the person to the contact, or the contact to the person. */
export const PROMISES = ['mine', 'theirs'] as const
export type Promised = (typeof PROMISES)[number]
