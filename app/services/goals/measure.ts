import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refuse } from '#exceptions/refuse'
import type Goal from '#models/goal'
import type KeyResult from '#models/key_result'
import { isMeasured } from '#models/key_result'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'

/**
 * A day that has been, today when none was sent.
 *
 * @throws a validation error that names the field
 */
export function pastDay(field: string, day: Day | null | undefined, { t, today }: Person): Day {
  if (day && day > today) refuse(field, t('goals.invalid.to_come'))
  return day ?? today
}

/**
 * A key result of a goal whose value can be measured.
 *
 * @param field where the mistake is when it can't
 */
export async function measurable(
  goal: Goal,
  id: number,
  field: string,
  { t }: Person,
  client?: TransactionClientContract
): Promise<KeyResult> {
  const keyResult = await goal.keyResults(client).where('id', id).first()
  if (!keyResult) return refuse(field, t('goals.invalid.key_result'))
  if (!isMeasured(keyResult.kind)) refuse(field, t('goals.invalid.counted'))
  return keyResult
}

export type Measured = { key_result_id: number; value: number }

/** Says what several key results of a goal are on a day. */
export async function measureAll(
  change: Change,
  goal: Goal,
  values: Measured[] | undefined,
  day: Day,
  person: Person
) {
  for (const { key_result_id: id, value } of values ?? []) {
    const keyResult = await measurable(goal, id, 'values', person, change.trx)
    await keyResult.measure(change, value, day)
  }
}

/** A day has one value: another one's is not written over unseen. */
export async function refuseTakenDay(
  keyResult: KeyResult,
  { id }: { id: number },
  day: Day,
  { t }: Person,
  change: Change
) {
  const there = await keyResult.measurements(change.trx).where('measured_on', day).first()
  if (there && there.id !== id) refuse('measured_on', t('goals.invalid.day_taken'))
}
