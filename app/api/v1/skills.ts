import Skill from '#models/skill'
import { skillTable } from '#queries/skills'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { skillEmpty, skillValidators } from '#validators/skill'

const example = {
  name: 'Kept words',
  category: 'Kept words',
  target_level: 3,
  target_on: '2026-11-20',
  notes: 'Kept words',
}

export default resource({
  name: 'skills',
  one: 'a skill',
  many: 'skills',
  model: Skill,
  table: skillTable,
  validators: skillValidators,
  empty: skillEmpty,
  verbs: areaVerbs(Skill),
  examples: { input: example, output: { id: 1, ...example, ...EXAMPLE_MOMENTS } },
})
