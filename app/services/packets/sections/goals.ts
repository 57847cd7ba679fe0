import { isMeasured } from '#models/key_result'
import type { Facts, GoalFact } from '#queries/packet_facts'
import { type Share, shareOf, shareOfGoal, shareOfWay } from '#services/goals/progress'
import { amountInWords } from '#services/goals/words'
import type { Group, Table } from '#services/packets/document'
import { by, proofLine, taskLine } from '#services/packets/sections/_group'
import { dateIn, oneLine, type Words } from '#services/packets/words'

type Period = { from: string; to: string }
type When = 'before' | 'done'

/** What came of each goal: those that were closed first, then those that go on. */
export function goalGroups(facts: Facts, period: Period, words: Words): Group[] {
  const goals = Map.groupBy(facts.goals, ({ id }) => id)
  return [...goals.values()]
    .toSorted(
      by(
        ([goal]) => (isClosed(goal, period) ? goal.closed_on! : '9999'),
        ([goal]) => goal.due_on ?? '9999',
        ([goal]) => goal.id
      )
    )
    .map((rows) => goalGroup(rows, facts, period, words))
}

/** What was closed after the period was open in it. */
const isClosed = ({ closed_on: day, status }: GoalFact, { to }: Period) =>
  status !== 'open' && day !== null && day <= to

function goalGroup(rows: GoalFact[], facts: Facts, period: Period, words: Words): Group {
  const [goal] = rows
  const key = `goal-${goal.id}`
  const keyResults = rows.filter((row) => row.key_result_id !== null)
  const proofs = facts.proofs
    .filter(({ claim_type: type, claim_id: id }) => type === 'goal' && id === goal.id)
    .map((proof) => proofLine(proof, key, words))
  const known = new Set(proofs.map((line) => line.key))
  const tasks = facts.tasks
    .filter(({ goal_id: id }) => id === goal.id)
    .map((task) => taskLine(task, key, words))
    .filter((line) => !known.has(line.key))
  return {
    key,
    title: oneLine(goal.title),
    state: stateOf(goal, keyResults, period, words),
    source: { type: 'goal', id: goal.id },
    table: tableOf(keyResults, period, words),
    lines: [...proofs, ...tasks],
  }
}

function stateOf(goal: GoalFact, keyResults: GoalFact[], period: Period, words: Words) {
  const { t } = words
  const progress = (when: When) =>
    shareOfGoal(
      keyResults.map((row) => shareAt(row, when)),
      {
        done: Number(when === 'done' ? goal.tasks_done : goal.tasks_before),
        all: Number(goal.tasks),
      }
    )
  const [before, after] = [progress('before'), progress('done')]
  const how = isClosed(goal, period)
    ? t(`packets.goals.${goal.status}`, { day: dateIn(goal.closed_on!, words) })
    : goal.due_on
      ? t('packets.goals.due', { day: dateIn(goal.due_on, words) })
      : t('packets.goals.open')
  if (after === null) return how
  const far = t('packets.goals.progress', { before: before ?? 0, after })
  return `${how} · ${far}`
}

function shareAt(row: GoalFact, when: When): Share {
  if (isMeasured(row.kind!)) {
    return shareOfWay(row.start_value!, row.target_value!, valueAt(row, when))
  }
  const { done, all } = countAt(row, when)
  return shareOf(done, all)
}

const valueAt = (row: GoalFact, when: When) =>
  (when === 'done' ? row.value : row.value_before) ?? row.start_value!

function countAt(row: GoalFact, when: When) {
  const [all, before, done] =
    row.kind === 'tasks'
      ? [row.tasks, row.tasks_before, row.tasks_done]
      : [row.steps, row.steps_before, row.steps_done]
  return { done: Number(when === 'done' ? done : before), all: Number(all) }
}

function tableOf(rows: GoalFact[], { from, to }: Period, words: Words): Table | null {
  if (rows.length === 0) return null
  const { t, locale } = words
  const amount = (value: number, unit: string) =>
    amountInWords(value, unit, { user: { locale } } as Parameters<typeof amountInWords>[2])
  return {
    head: [
      t('packets.goals.key_result'),
      t('packets.goals.before', { day: dateIn(from, words) }),
      t('packets.goals.after', { day: dateIn(to, words) }),
      t('packets.goals.target'),
    ],
    rows: rows.map((row) => {
      const unit = row.kind === 'percentage' ? '%' : oneLine(row.unit ?? '')
      const cells = isMeasured(row.kind!)
        ? [valueAt(row, 'before'), valueAt(row, 'done'), row.target_value!]
        : [countAt(row, 'before').done, countAt(row, 'done').done, countAt(row, 'done').all]
      return [oneLine(row.key_result!), ...cells.map((value) => amount(value, unit))]
    }),
  }
}
