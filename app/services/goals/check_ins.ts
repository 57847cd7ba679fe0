import type CheckIn from '#models/check_in'
import type Goal from '#models/goal'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'
import { resolveLinks } from '#services/evidence/mentions'
import { keepLinks } from '#services/evidence/texts'
import { measureAll, type Measured, pastDay } from '#services/goals/measure'
import type { Person } from '#services/person'

export type CheckInInput = {
  confidence: number
  note?: string | null
  checked_on?: Day | null
  values?: Measured[]
}

/** Keeps what a person thinks of a goal on a day, and the values that they bring along. */
export async function checkIn(
  change: Change,
  goal: Goal,
  { confidence, note, checked_on: day, values }: CheckInInput,
  person: Person
): Promise<CheckIn> {
  const checkedOn = pastDay('checked_on', day, person)
  await measureAll(change, goal, values, checkedOn, person)
  const linked = await resolveLinks(note ?? '', person, change.trx)
  const made = await goal.checkIn(change, { confidence, note: linked, checkedOn })
  await linkTexts(change, goal)
  return made
}

/** What is not sent stays as it is. */
export async function changeCheckIn(
  change: Change,
  goal: Goal,
  row: CheckIn,
  { confidence = row.confidence, note = row.note, checked_on: day, values }: Partial<CheckInInput>,
  person: Person
) {
  const checkedOn = day ? pastDay('checked_on', day, person) : row.checkedOn
  await measureAll(change, goal, values, checkedOn, person)
  const linked = await resolveLinks(note ?? '', person, change.trx)
  await change.save(row.merge({ confidence, note: linked, checkedOn }))
  await linkTexts(change, goal)
}

export async function removeCheckIn(change: Change, goal: Goal, row: CheckIn) {
  await change.delete(row)
  await linkTexts(change, goal)
}

/** What its check-ins link to is mentioned by the goal. */
const linkTexts = (change: Change, { id, why }: Goal) => keepLinks(change, 'goals', { id, why })
