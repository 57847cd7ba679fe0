import Goal from '#models/goal'
import { goalTable } from '#queries/goals'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { goalEmpty, goalValidators } from '#validators/goal'

const example = {
  title: 'Kept words',
  why: 'Kept words',
  status: 'open',
  due_on: '2026-11-20',
}

export default resource({
  name: 'goals',
  one: 'a goal',
  many: 'goals',
  model: Goal,
  table: goalTable,
  validators: goalValidators,
  empty: goalEmpty,
  verbs: areaVerbs(Goal),
  examples: { input: example, output: { id: 1, ...example, ...EXAMPLE_MOMENTS } },
})
