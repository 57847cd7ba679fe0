import { refuse } from '#exceptions/refuse'
import { isMeasured } from '#models/key_result'
import type KeyResult from '#models/key_result'
import type Goal from '#models/goal'
import type { GoalStatus } from '#models/goal'
import type { Change } from '#services/changes/change'
import type { Day } from '#services/calendar/day'
import type { Person } from '#services/person'

type GoalInput = {
  title?: string
  why?: string | null
  status?: GoalStatus
  starts_on?: Day | null
  due_on?: Day | null
}

/**
 * A goal as it was sent, by the names of columns: it begins today unless it says otherwise, and the day
 * on which it stopped being open follows from its status.
 *
 * @param now what stands there; its beginning stays when none is sent
 * @throws a validation error that names the field
 */
export function readGoal(input: GoalInput, { t, today }: Person, now?: Goal) {
  const { starts_on: given, ...rest } = input
  const startsOn = given ?? now?.startsOn ?? today
  const dueOn = rest.due_on === undefined ? (now?.dueOn ?? null) : rest.due_on
  if (dueOn !== null && dueOn < startsOn) refuse('due_on', t('goals.invalid.due_first'))

  const values = { ...rest, starts_on: startsOn }
  const { status } = rest
  if (!status || status === now?.status) return values
  return { ...values, closed_on: status === 'open' ? null : (now?.closedOn ?? today) }
}

type KeyResultInput = {
  title?: string
  kind?: string
  unit?: string | null
  start_value?: number | null
  target_value?: number | null
}

/**
 * A key result as it was sent. A number says where it begins and where it is to be; a percentage goes
 * from 0 to 100 unless it says otherwise; what is counted has no values.
 *
 * @throws a validation error that names the field
 */
export function readKeyResult(input: KeyResultInput, { t }: Person, now?: KeyResult) {
  const kind = input.kind ?? now!.kind
  if (now && kind !== now.kind) refuse('kind', t('goals.invalid.kind'))
  const title = input.title ?? now!.title
  if (!isMeasured(kind)) return { title, kind, unit: '', startValue: null, targetValue: null }

  const sent = (value: number | null | undefined, known?: number | null) =>
    value === undefined ? known : value
  const isShare = kind === 'percentage'
  const startValue = sent(input.start_value, now?.startValue) ?? 0
  const targetValue = sent(input.target_value, now?.targetValue) ?? (isShare ? 100 : null)
  if (targetValue === null) return refuse('target_value', t('goals.invalid.target'))
  if (targetValue === startValue) return refuse('target_value', t('goals.invalid.target_is_start'))
  const unit = isShare ? '%' : ((input.unit === undefined ? now?.unit : input.unit) ?? '')
  return { title, kind, unit, startValue, targetValue }
}

/**
 * The tasks that serve a goal are counted once.
 *
 * @throws a validation error
 */
export async function refuseSecondCount(goal: Goal, kind: string, { t }: Person, change: Change) {
  if (kind !== 'tasks') return
  const other = await goal.keyResults(change.trx).where('kind', 'tasks').first()
  if (other) refuse('kind', t('goals.invalid.tasks_twice', { title: other.title }))
}

/** @throws a validation error */
export function refuseWithoutMilestones({ kind }: KeyResult, { t }: Person) {
  if (kind !== 'milestones') refuse('title', t('goals.invalid.no_milestones'))
}
