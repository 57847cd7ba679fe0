import type User from '#models/user'
import factory from '#database/factories/goal_factory'
import type Goal from '#models/goal'
import KeyResult from '#models/key_result'
import { changing } from '#tests/support/world'

export const createGoal = (user: User, more: Partial<Goal> = {}): Promise<Goal> =>
  factory.create(user, more)

/** A key result from 0 to 10 unless it says otherwise. */
export const createKeyResult = (goal: Goal, more: Partial<KeyResult> = {}): Promise<KeyResult> => {
  const kind = more.kind ?? 'number'
  const values = ['number', 'percentage'].includes(kind) ? { startValue: 0, targetValue: 10 } : {}
  const attributes = { goalId: goal.id, title: 'Rehearsals', kind, unit: '', ...values, ...more }
  return changing({ id: goal.userId } as User, (set) => set.create(KeyResult, attributes))
}
