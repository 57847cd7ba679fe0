import Role from '#models/role'
import { roleTable } from '#queries/readiness'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { roleEmpty, roleValidators } from '#validators/role'

const example = {
  title: 'Kept words',
  company: 'Kept words',
  target_on: '2026-11-20',
  notes: 'Kept words',
}

export default resource({
  name: 'readiness',
  one: 'a role',
  many: 'readiness',
  model: Role,
  table: roleTable,
  validators: roleValidators,
  empty: roleEmpty,
  verbs: areaVerbs(Role),
  examples: { input: example, output: { id: 1, ...example, ...EXAMPLE_MOMENTS } },
})
