import CheckIn from '#models/check_in'
import Goal from '#models/goal'
import KeyResult from '#models/key_result'
import Measurement from '#models/measurement'
import Milestone from '#models/milestone'
import { checkInTable, keyResultTable, measurementTable, milestoneTable } from '#queries/goals'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import type { Call } from '#services/api/operation'
import { own } from '#services/api/own'
import { resource } from '#services/api/resource'
import { changeCheckIn, checkIn, removeCheckIn } from '#services/goals/check_ins'
import { measurable, pastDay, refuseTakenDay } from '#services/goals/measure'
import { readKeyResult, refuseSecondCount, refuseWithoutMilestones } from '#services/goals/read'
import { checkInEmpty, checkInValidators } from '#validators/check_in'
import {
  keyResultEmpty,
  keyResultValidators,
  measurementValidators,
  milestoneEmpty,
  milestoneValidators,
} from '#validators/key_result'

const goalOf = (call: Call) => own(Goal, call, call.params.goal_id)

async function keyResultOf(call: Call): Promise<KeyResult> {
  const goal = await goalOf(call)
  return goal.keyResults(call.client).where('id', call.params.key_result_id).firstOrFail()
}

const ofGoal = {
  area: 'goals',
  above: async (call: Call) => ({ goal_id: (await goalOf(call)).id }),
} as const

const ofKeyResult = {
  area: 'goals',
  above: async (call: Call) => {
    const { id, goalId } = await keyResultOf(call)
    return { goal_id: goalId, key_result_id: id }
  },
} as const

const shown = { title: 'Rehearsals in front of people', kind: 'number', unit: 'rehearsals' }
const way = { start_value: 0, target_value: 5 }
const milestone = { title: 'Send the abstract', due_on: '2026-12-01', done_on: '2026-11-19' }
const measurement = { value: 2, measured_on: '2026-11-20' }
const said = { confidence: 4, note: 'The outline holds.', checked_on: '2026-11-20' }
const ids = { id: 1, goal_id: 1 }

export default [
  ...resource({
    ...ofGoal,
    name: 'goals.key_results',
    one: 'a key result',
    many: 'the key results of a goal',
    path: '/goals/:goal_id/key_results',
    model: KeyResult,
    table: keyResultTable,
    validators: keyResultValidators,
    empty: keyResultEmpty,
    verbs: {
      async create(call) {
        const { change, input, label, person } = call
        const goal = await goalOf(call)
        await refuseSecondCount(goal, input.kind, person, change)
        const read = readKeyResult(input, person)
        label('goals.changes.key_result_added', { title: read.title })
        return (await change.create(KeyResult, { goalId: goal.id, ...read })).id
      },
      async update({ change, input, label, person }, row: KeyResult) {
        const read = readKeyResult(input, person, row)
        label('goals.changes.key_result_changed', { title: read.title })
        await change.save(row.merge(read))
      },
      async remove({ change, label }, row: KeyResult) {
        label('goals.changes.key_result_removed', { title: row.title })
        await row.remove(change)
      },
    },
    examples: {
      input: { ...shown, ...way },
      output: {
        ...{ ...ids, ...shown, ...way, value: 2, done: null, all: null, progress: 0.4 },
        ...EXAMPLE_MOMENTS,
      },
    },
  }),
  ...resource({
    ...ofKeyResult,
    name: 'goals.milestones',
    one: 'a milestone',
    many: 'the milestones of a key result',
    path: '/goals/:goal_id/key_results/:key_result_id/milestones',
    model: Milestone,
    table: milestoneTable,
    validators: milestoneValidators,
    empty: milestoneEmpty,
    verbs: {
      async create(call) {
        const { change, input, label, person } = call
        const row = await keyResultOf(call)
        refuseWithoutMilestones(row, person)
        const doneOn = input.done_on && pastDay('done_on', input.done_on, person)
        label('goals.changes.milestone_added', { title: input.title })
        return (await row.addMilestone(change, input.title, input.due_on, doneOn)).id
      },
      async update({ change, input, label, person }, row: Milestone) {
        const { title = row.title, due_on: dueOn = row.dueOn, done_on: doneOn = row.doneOn } = input
        if (doneOn) pastDay('done_on', doneOn, person)
        label('goals.changes.milestone_changed', { title })
        await change.save(row.merge({ title, dueOn, doneOn }))
      },
      async remove({ change, label }, row: Milestone) {
        label('goals.changes.milestone_removed', { title: row.title })
        await change.delete(row)
      },
    },
    examples: {
      input: milestone,
      output: { ...ids, key_result_id: 1, ...milestone, ...EXAMPLE_MOMENTS },
    },
  }),
  ...resource({
    ...ofKeyResult,
    name: 'goals.measurements',
    one: 'a value of a key result',
    many: 'the values of a key result',
    path: '/goals/:goal_id/key_results/:key_result_id/measurements',
    model: Measurement,
    table: measurementTable,
    validators: measurementValidators,
    verbs: {
      async create(call) {
        const { change, client, input, label, params, person } = call
        const goal = await goalOf(call)
        await keyResultOf(call)
        const row = await measurable(goal, params.key_result_id, 'value', person, client)
        const day = pastDay('measured_on', input.measured_on, person)
        label('goals.changes.measured', { title: row.title, value: input.value })
        return (await row.measure(change, input.value, day)).id
      },
      async update(call, row: Measurement) {
        const { change, input, label, person } = call
        const { value = row.value, measured_on: day } = input
        const keyResult = await keyResultOf(call)
        const measuredOn = day ? pastDay('measured_on', day, person) : row.measuredOn
        await refuseTakenDay(keyResult, row, measuredOn, person, change)
        label('goals.changes.measured', { title: keyResult.title, value })
        await change.save(row.merge({ value, measuredOn }))
      },
      async remove(call, row: Measurement) {
        const { title } = await keyResultOf(call)
        call.label('goals.changes.measurement_removed', { title })
        await call.change.delete(row)
      },
    },
    examples: {
      input: measurement,
      output: { ...ids, key_result_id: 1, ...measurement, ...EXAMPLE_MOMENTS },
    },
  }),
  ...resource({
    ...ofGoal,
    name: 'goals.check_ins',
    one: 'a check-in',
    many: 'the check-ins of a goal',
    path: '/goals/:goal_id/check_ins',
    model: CheckIn,
    table: checkInTable,
    validators: checkInValidators,
    empty: checkInEmpty,
    verbs: {
      async create(call) {
        const goal = await goalOf(call)
        call.label('goals.changes.checked_in', { title: goal.title })
        return (await checkIn(call.change, goal, call.input, call.person)).id
      },
      async update(call, row: CheckIn) {
        const goal = await goalOf(call)
        call.label('goals.changes.check_in_changed', { title: goal.title })
        await changeCheckIn(call.change, goal, row, call.input, call.person)
      },
      async remove(call, row: CheckIn) {
        const goal = await goalOf(call)
        call.label('goals.changes.check_in_removed', { title: goal.title })
        await removeCheckIn(call.change, goal, row)
      },
    },
    examples: {
      input: { ...said, values: [{ key_result_id: 3, value: 2 }] },
      output: { ...ids, ...said, ...EXAMPLE_MOMENTS },
    },
  }),
]
