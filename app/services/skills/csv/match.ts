import type Skill from '#models/skill'
import { fold } from '#services/search/words'
import type { CsvLine, CsvProblem } from '#services/skills/csv/read'
import type { Person } from '#services/person'

type Named = { name: string; category?: unknown }

const nameKey = ({ name }: Named) => fold(name.trim())
const wholeKey = (one: Named) => `${fold(String(one.category ?? '').trim())}\n${nameKey(one)}`

/**
 * The skill that each line is about: the one of that name in that category, else the only one of that
 * name that no other line is about. A line without one makes a new skill.
 */
export function matchLines(
  lines: CsvLine[],
  skills: Skill[],
  { t }: Person
): { matched: Map<CsvLine, Skill>; problems: CsvProblem[] } {
  const matched = new Map<CsvLine, Skill>()
  const problems: CsvProblem[] = []
  const taken = new Set<Skill>()
  const take = (line: CsvLine, skill: Skill) => {
    matched.set(line, skill)
    taken.add(skill)
  }
  const find = (key: (one: Named) => string) => {
    const known = new Map<string, Skill[]>()
    for (const skill of skills) known.set(key(skill), [...(known.get(key(skill)) ?? []), skill])
    return (line: CsvLine) =>
      (known.get(key(line.input)) ?? []).filter((skill) => !taken.has(skill))
  }
  const inCategory = find(wholeKey)
  for (const line of lines) {
    const [skill] = inCategory(line)
    if (skill) take(line, skill)
  }
  const called = find(nameKey)
  const before = new Map<string, number>()
  for (const line of lines) {
    const key = wholeKey(line.input)
    const earlier = before.get(key)
    before.set(key, line.line)
    if (matched.has(line)) continue
    const found = called(line)
    if (earlier !== undefined) {
      problems.push({ line: line.line, message: t('skills.csv.same_line', { line: earlier }) })
    } else if (found.length === 1) take(line, found[0])
    else if (found.length > 1 && !line.input.category) {
      const message = t('skills.csv.ambiguous', { name: line.input.name })
      problems.push({ line: line.line, message })
    }
  }
  return { matched, problems }
}
