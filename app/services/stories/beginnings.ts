/** What a story can begin with. */
export const BEGINNINGS = ['task', 'entry', 'goal'] as const
export type Beginning = (typeof BEGINNINGS)[number]

export const isBeginning = (type: string): type is Beginning =>
  BEGINNINGS.includes(type as Beginning)
