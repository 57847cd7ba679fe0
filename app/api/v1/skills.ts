import csv from '#api/v1/skills_csv'
import Assessment from '#models/assessment'
import Skill from '#models/skill'
import { skillShape } from '#api/v1/shapes/skill'
import { assessmentTable, skillTable } from '#queries/skills'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { answers, type Call, type Operation, takes, writes } from '#services/api/operation'
import { own } from '#services/api/own'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { readAssessment, readNewAssessment } from '#services/skills/read_assessment'
import { renameCategory } from '#services/skills/rename_category'
import {
  assessmentValidators,
  categoryValidator,
  skillEmpty,
  skillValidators,
} from '#validators/skill'

const example = {
  ...skillEmpty,
  name: 'Databases',
  category: 'Engineering',
  aliases: 'SQL, PostgreSQL',
  target_level: 4,
  target_on: '2027-03-31',
  anchor_3: 'Finds out alone why a query is slow.',
}

const skillOf = (call: Call) => own(Skill, call, call.params.skill_id)

const assessments = resource({
  name: 'skills.assessments',
  one: 'an assessment',
  many: 'the assessments of a skill',
  area: 'skills',
  path: '/skills/:skill_id/assessments',
  above: async (call) => ({ skill_id: (await skillOf(call)).id }),
  model: Assessment,
  table: assessmentTable,
  validators: assessmentValidators,
  empty: { note: '' },
  verbs: {
    async create(call) {
      const { change, input, label, person } = call
      const skill = await skillOf(call)
      label('skills.changes.assessed', { title: skill.name, level: input.level })
      return (await skill.assess(change, readNewAssessment(input, person))).id
    },
    async update(call, assessment: Assessment) {
      const { change, input, label, person } = call
      const skill = await skillOf(call)
      label('skills.changes.assessment_changed', { title: skill.name })
      await skill.correctAssessment(change, assessment, readAssessment(input, person))
    },
    async remove(call, assessment: Assessment) {
      const skill = await skillOf(call)
      call.label('skills.changes.assessment_removed', { title: skill.name })
      await skill.removeAssessment(call.change, assessment)
    },
  },
  examples: {
    input: { level: 3, assessed_on: '2026-11-20', note: 'Led the migration.' },
    output: {
      ...{ id: 12, skill_id: 1, level: 3, assessed_on: '2026-11-20' },
      ...{ note: 'Led the migration.', ...EXAMPLE_MOMENTS },
    },
  },
})

export default [
  ...resource({
    name: 'skills',
    one: 'a skill',
    many: 'skills',
    model: Skill,
    table: skillTable,
    validators: skillValidators,
    empty: skillEmpty,
    verbs: areaVerbs(Skill),
    examples: {
      input: example,
      output: {
        ...{ id: 1, ...example, level: 3, assessed_on: '2026-11-20' },
        ...{ evidence_count: 2, evidence_newest_on: '2026-11-08', support: 'supported' },
        ...EXAMPLE_MOMENTS,
      },
    },
  }),
  ...assessments,
  writes({
    name: 'skills.category.update',
    area: 'skills',
    method: 'PUT',
    path: '/skills/category',
    summary: 'Rename a category for all of its skills',
    description: 'Without `to` they have no category any more. The answer is these skills.',
    scope: 'skills:write',
    body: takes.json(categoryValidator, { example: { from: 'Engineering', to: 'Software' } }),
    answer: answers.list(skillShape),
    async run(call) {
      const { change, input, label, person } = call
      const { from, to } = { to: '', ...input }
      const ids = await renameCategory(change, person, from, to ?? '')
      label('skills.changes.category', { from, to: to ?? '', count: ids.length })
      return skillTable.findAll(call, ids)
    },
  }),
  ...csv,
] satisfies Operation[]
