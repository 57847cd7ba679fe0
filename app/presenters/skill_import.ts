import { isDay } from '#services/calendar/day'
import type { Person } from '#services/person'
import type { CsvPlan, CsvStep } from '#services/skills/csv/import'
import { dayInWords } from '#services/words/dates'

const SHORT = 80

/** What an import would do, line by line. */
export function presentImport({ steps, unknown, problems, digest }: CsvPlan, person: Person) {
  const { t } = person
  const count = (action: CsvStep['action']) => steps.filter((step) => step.action === action).length
  const counts = { create: count('create'), change: count('change'), same: count('same') }
  return {
    digest,
    problems: problems.map(({ line, message }) => t('skills.csv.line', { line, message })),
    unknown: unknown.length > 0 ? t('skills.csv.unknown', { columns: unknown.join(', ') }) : null,
    counted: Object.entries(counts)
      .filter(([, of]) => of > 0)
      .map(([action, of]) => t(`skills.csv.counted.${action}`, { count: of }))
      .join(', '),
    writes: counts.create + counts.change,
    steps: steps
      .filter(({ action }) => action !== 'same')
      .map((step) => ({
        line: step.line,
        name: step.name,
        href: step.skill ? `/skills/${step.skill.id}` : null,
        action: t(`skills.csv.actions.${step.action}`),
        isNew: step.action === 'create',
        changes: step.changes
          .filter(({ column, before, after }) => column !== 'name' && before !== after)
          .map((one) => changeInWords(one, person)),
      })),
  }
}

function changeInWords({ column, before, after }: CsvStep['changes'][number], person: Person) {
  const { t, today, user } = person
  const inWords = (text: string) =>
    isDay(text) ? dayInWords(text, today, user.locale, t) : short(text)
  const field = t(`skills.fields.${column}`)
  const data = { field, before: inWords(before), after: inWords(after) }
  return t(before === '' ? 'skills.csv.to' : 'skills.csv.from_to', data)
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > SHORT ? `${line.slice(0, SHORT)}…` : line
}
