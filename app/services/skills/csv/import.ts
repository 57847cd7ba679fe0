import { createHash } from 'node:crypto'
import { errors } from '@vinejs/vine'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Assessment from '#models/assessment'
import { byAttribute } from '#models/mixins/area_record'
import Skill from '#models/skill'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'
import { tidyAliases } from '#services/skills/aliases'
import { CSV_COLUMNS, type CsvColumn, type CsvInput } from '#services/skills/csv/columns'
import { matchLines } from '#services/skills/csv/match'
import { type CsvProblem, readCsv } from '#services/skills/csv/read'
import { skillEmpty } from '#validators/skill'

type Values = Partial<Record<CsvColumn, string | number>>

/** What an import would do with one line. */
export type CsvStep = {
  line: number
  action: 'create' | 'change' | 'same'
  name: string
  skill: Skill | null
  values: Values
  assessment: { level: number; assessedOn: Day } | null
  /** What differs, by the names of columns. */
  changes: Array<{ column: CsvColumn; before: string; after: string }>
}

export type CsvPlan = {
  steps: CsvStep[]
  unknown: string[]
  problems: CsvProblem[]
  /** Tells whether a plan is the one that was shown. */
  digest: string
}

/**
 * What importing a table would do. Empty cells and skills that it does not name stay as they are, other
 * names and assessments are added to those that are there.
 */
export async function planImport(
  text: string,
  person: Person,
  client?: TransactionClientContract
): Promise<CsvPlan> {
  const { lines, unknown, problems } = await readCsv(text, person)
  const skills = await Skill.kept(person, client && { client }).orderBy('id')
  const assessed = await assessmentsOf(person, client)
  const found = matchLines(lines, skills, person)
  problems.push(...found.problems)
  const steps: CsvStep[] = lines.map((one) => {
    const { line, input } = one
    const skill = found.matched.get(one) ?? null
    const values = differing(input, skill)
    if (String(values.aliases ?? '').length > 500) {
      problems.push({ line, message: person.t('skills.csv.aliases_too_long') })
    }
    const assessment = newAssessment(input, skill, assessed, person.today)
    const isSame = skill && !assessment && Object.keys(values).length === 0
    const action = isSame ? 'same' : skill ? 'change' : 'create'
    const changes = changesOf(skill, values, assessment)
    return { line, action, name: skill?.name ?? input.name, skill, values, assessment, changes }
  })
  problems.sort((one, other) => one.line - other.line)
  return { steps, unknown, problems, digest: digestOf(steps) }
}

/** @throws a validation error at `csv` with a message for each line that is not right */
export function refuseProblems({ problems }: CsvPlan, { t }: Person) {
  if (problems.length === 0) return
  const messages = problems.map(({ line, message }) => ({
    field: 'csv',
    rule: 'csv',
    message: t('skills.csv.line', { line, message }),
  }))
  throw new errors.E_VALIDATION_ERROR(messages)
}

/** Does what was planned in the same transaction. */
export async function importSkills(change: Change, { steps }: CsvPlan): Promise<void> {
  for (const step of steps) {
    const { values, assessment } = step
    step.skill ??= await Skill.add(change, { ...skillEmpty, ...values })
    if (step.action === 'change') await step.skill.edit(change, values)
    if (assessment) await step.skill.assess(change, { ...assessment, note: '' })
  }
}

async function assessmentsOf(person: Person, client?: TransactionClientContract) {
  const rows = await Assessment.of(person, client && { client })
    .select('skill_id', 'level', 'assessed_on')
    .pojo<{ skill_id: number; level: number; assessed_on: Day }>()
  return new Set(rows.map((row) => `${row.skill_id} ${row.assessed_on} ${row.level}`))
}

const same = (one: unknown, other: unknown) =>
  String(one ?? '').replaceAll('\r\n', '\n') === String(other ?? '').replaceAll('\r\n', '\n')

const valueOf = (skill: Skill, column: CsvColumn) => {
  const [attribute] = Object.keys(byAttribute(Skill, { [column]: null }))
  return skill[attribute as keyof Skill]
}

/** What a line says that the skill does not say yet. Its name stays as it is written there. */
function differing({ level: _, assessed_on: __, ...input }: CsvInput, skill: Skill | null): Values {
  if (!skill) return input
  const values: Values = {}
  for (const [column, value] of Object.entries(input) as Array<[CsvColumn, string | number]>) {
    if (column === 'name') continue
    const after =
      column === 'aliases' ? tidyAliases(`${skill.aliases},${value}`, skill.name) : value
    if (!same(valueOf(skill, column), after)) values[column] = after
  }
  return values
}

function newAssessment(
  { level, assessed_on: day }: CsvInput,
  skill: Skill | null,
  assessed: Set<string>,
  today: Day
): CsvStep['assessment'] {
  if (level === undefined) return null
  const assessment = { level: Number(level), assessedOn: day ? String(day) : today }
  const isKnown = day
    ? assessed.has(`${skill?.id} ${day} ${level}`)
    : skill?.level === assessment.level
  return isKnown ? null : assessment
}

function changesOf(skill: Skill | null, values: Values, assessment: CsvStep['assessment']) {
  const after: Values = {
    ...values,
    ...(assessment && { level: assessment.level, assessed_on: assessment.assessedOn }),
  }
  return CSV_COLUMNS.filter((column) => column in after && (skill || column !== 'name')).map(
    (column) => ({
      column,
      before: skill ? String(valueOf(skill, column) ?? '') : '',
      after: String(after[column]),
    })
  )
}

const digestOf = (steps: CsvStep[]) =>
  createHash('sha256')
    .update(JSON.stringify(steps.map(({ skill, ...step }) => ({ ...step, skill: skill?.id }))))
    .digest('base64url')
