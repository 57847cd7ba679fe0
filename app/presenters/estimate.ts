import type { Person } from '#services/person'
import { fingerprint } from '#services/tasks/values'
import { duration } from '#services/words/dates'

/** An estimate as its field shows it, and what it was then: a later one is not overwritten unseen. */
export const presentEstimate = (minutes: number | null, { t }: Person) => ({
  estimate: minutes ? duration(minutes, t) : null,
  estimateWas: `estimate:${fingerprint({ estimate: minutes }, 'estimate')}`,
})
