import type { Person } from '#services/person'
import type { CsvPlan, CsvStep } from '#services/skills/csv/import'

const SHORT = 80

/** What an import would do, line by line. */
export function presentImport({ steps, unknown, problems, digest }: CsvPlan, person: Person) {
  const { t } = person
  const count = (action: CsvStep['action']) => steps.filter((step) => step.action === action).length
  const [created, changed, same] = [count('create'), count('change'), count('same')]
  return {
    digest,
    problems: problems.map(({ line, message }) => t('skills.csv.line', { line, message })),
    unknown: unknown.length > 0 ? t('skills.csv.unknown', { columns: unknown.join(', ') }) : null,
    counted: t('skills.csv.counted', { created, changed, same }),
    writes: created + changed,
    steps: steps
      .filter(({ action }) => action !== 'same')
      .map((step) => ({
        line: step.line,
        name: step.name,
        href: step.skill ? `/skills/${step.skill.id}` : null,
        action: t(`skills.csv.actions.${step.action}`),
        isNew: step.action === 'create',
        changes: step.changes
          .filter(({ column }) => column !== 'name')
          .map((one) => changeInWords(one, person)),
      })),
  }
}

function changeInWords({ column, before, after }: CsvStep['changes'][number], { t }: Person) {
  const field = t(`skills.fields.${column}`)
  const data = { field, before: short(before), after: short(after) }
  return t(before === '' ? 'skills.csv.to' : 'skills.csv.from_to', data)
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > SHORT ? `${line.slice(0, SHORT)}…` : line
}
