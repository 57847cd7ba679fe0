import Criterion from '#models/criterion'
import Role from '#models/role'
import { criterionTable, roleTable } from '#queries/readiness'
import { readings } from '#api/v1/readiness_score'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import type { Call, Operation } from '#services/api/operation'
import { own } from '#services/api/own'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { readCriterion } from '#services/readiness/read_criterion'
import { criterionEmpty, criterionValidators } from '#validators/criterion'
import { roleEmpty, roleValidators } from '#validators/role'

const example = {
  title: 'Staff engineer',
  company: 'Lumen Labs',
  target_on: '2027-03-01',
  notes: 'Leads without managing.',
  advertisement: 'You have experience with TypeScript and databases.',
}
const asked = { kind: 'check', title: 'Ask two people for a reference', weight: 2 }
const roleOf = (call: Call) => own(Role, call, call.params.role_id)

export default [
  ...resource({
    name: 'readiness',
    one: 'a role',
    many: 'roles',
    model: Role,
    table: roleTable,
    validators: roleValidators,
    empty: { ...roleEmpty, advertisement: '' },
    verbs: areaVerbs(Role),
    examples: {
      input: example,
      output: { id: 1, ...example, score: 62, criteria_count: 7, ...EXAMPLE_MOMENTS },
    },
  }),
  ...resource({
    name: 'readiness.criteria',
    one: 'a criterion',
    many: 'the criteria of a role',
    area: 'readiness',
    path: '/readiness/:role_id/criteria',
    above: async (call) => ({ role_id: (await roleOf(call)).id }),
    model: Criterion,
    table: criterionTable,
    validators: criterionValidators,
    empty: criterionEmpty,
    verbs: {
      async create(call) {
        const { change, client, input, label, person } = call
        const values = await readCriterion(input, person, client)
        const criterion = await Criterion.add(change, await roleOf(call), values)
        await tickOn(call, criterion)
        label('readiness.changes.criterion_added', { title: values.title })
        return criterion.id
      },
      async update(call, row: Criterion) {
        const { change, client, input, label, person } = call
        const values = await readCriterion({ ...asTyped(row), ...input }, person, client)
        label('readiness.changes.criterion_changed', { title: values.title })
        await change.save(
          row.merge(values.kind === 'check' ? values : { ...values, tickedOn: null })
        )
        await tickOn(call, row)
      },
      async remove({ change, label }, row: Criterion) {
        label('readiness.changes.criterion_removed', { title: row.title })
        await row.remove(change)
      },
    },
    examples: {
      input: asked,
      output: {
        id: 1,
        role_id: 1,
        ...asked,
        ...{ skill_id: null, goal_id: null, level: null, needed: null, ticked_on: null },
        ...{ position: 1, have: 0, need: 1, unsupported: false, share: 0, points: 0 },
        ...EXAMPLE_MOMENTS,
      },
    },
  }),
  ...readings,
] satisfies Operation[]

/** Only a line to tick is ticked; `ticked_on` says when. */
async function tickOn({ change, input }: any, row: Criterion) {
  if (row.kind !== 'check' || input.ticked_on === undefined) return
  await change.save(row.merge({ tickedOn: input.ticked_on }))
}

const asTyped = ({ kind, title, weight, skillId, goalId, level, needed }: Criterion) => ({
  ...{ kind, title, weight, level, needed },
  ...{ skill_id: skillId, goal_id: goalId },
})
