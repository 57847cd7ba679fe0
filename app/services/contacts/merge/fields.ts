/** What is of one of the contacts after a merge; everything else is brought together. */
export const CHOSEN_FIELDS = [
  'full_name',
  'company',
  'role',
  'birthday',
  'how_met',
  'keep_in_touch_days',
] as const
export type ChosenField = (typeof CHOSEN_FIELDS)[number]
