import { answers, type Operation, reads, takes, writes } from '#services/api/operation'
import { is, Shape } from '#services/api/shape'
import { exportSkills } from '#services/skills/csv/export'
import {
  type CsvPlan,
  type CsvStep,
  importSkills,
  planImport,
  refuseProblems,
} from '#services/skills/csv/import'
import { sendCsv } from '#services/skills/csv/send'
import { csvValidator } from '#validators/skill'

const shape = new Shape(
  'SkillImportLine',
  {
    line: is.integer({ minimum: 1 }),
    action: is.oneOf(['create', 'change', 'same']),
    skill_id: is.maybe(is.id()),
    name: is.text(),
    fields: is.texts(),
  },
  { description: 'What an import does with one line of the table.' }
)

const written = ({ steps }: CsvPlan) =>
  steps.map(({ line, action, name, skill, changes }: CsvStep) => ({
    ...{ line, action, name, skill_id: skill?.id ?? null },
    fields: changes.map(({ column }) => column),
  }))

const body = takes.json(csvValidator, {
  example: { csv: 'name,category,level\nDatabases,Engineering,3\n' },
})

/** Skills as a table that leaves and comes back. */
export default [
  reads({
    name: 'skills.csv.show',
    area: 'skills',
    method: 'GET',
    path: '/skills/csv',
    summary: 'Read all skills as CSV',
    description:
      'A line for each skill, as it can be imported again. What a spreadsheet would run as a formula has an apostrophe in front.',
    scope: 'skills:read',
    answer: answers.stream('The table.', 'text/csv'),
    run: async ({ person, http }) => sendCsv(http!.response, await exportSkills(person)),
  }),
  reads({
    name: 'skills.csv.preview',
    area: 'skills',
    method: 'POST',
    path: '/skills/csv/preview',
    summary: 'Show what an import of skills would do',
    description: 'Nothing is saved.',
    scope: 'skills:read',
    body,
    answer: answers.list(shape),
    async run({ input, person, client }) {
      const plan = await planImport(input.csv, person, client)
      refuseProblems(plan, person)
      return written(plan)
    },
  }),
  writes({
    name: 'skills.csv.store',
    area: 'skills',
    method: 'POST',
    path: '/skills/csv',
    summary: 'Import skills from CSV',
    description:
      'Skills are found by name and category; what is not found is created. Empty cells and skills that the table does not name stay as they are; levels become assessments. All of it, or nothing.',
    scope: 'skills:write',
    body,
    answer: answers.list(shape, 201),
    async run({ change, client, input, label, person }) {
      const plan = await planImport(input.csv, person, client)
      refuseProblems(plan, person)
      label('skills.changes.imported', { count: plan.steps.length })
      await importSkills(change, plan)
      return written(plan)
    },
  }),
] satisfies Operation[]
