import db from '@adonisjs/lucid/services/db'
import { addDays, type Day } from '#services/calendar/day'
import type { Person } from '#services/person'
import { occurrencesBetween, parseRule, type Rule } from '#services/recurrence/index'

/** A day on which a repeating task will come again. It is not a task yet: completing makes it one. */
export type Occurrence = {
  taskId: number
  title: string
  day: Day
  time: string | null
  estimateMinutes: number | null
  projectId: number | null
}

/** Series that are looked at, and days shown of each: nobody reads more of them. */
const MOST_SERIES = 150
const MOST_DAYS = 45

/** What repeating tasks hold for the days from `first` to `last`, by day. */
export async function comingOccurrences(
  person: Person,
  first: Day,
  last: Day
): Promise<Map<Day, Occurrence[]>> {
  const byDay = new Map<Day, Occurrence[]>()
  const rows = await db
    .from('tasks')
    .where('user_id', person.id)
    .whereNotNull('recurrence')
    .whereNull('trashed_at')
    .where('status', 'open')
    // when the next one comes after completion depends on when that will be
    .where('recurs_after_completion', false)
    .orderBy('due_key')
    .limit(MOST_SERIES)
    .select(
      'id',
      'title',
      'due_on',
      'due_time',
      'estimate_minutes',
      'project_id',
      'recurrence',
      'recurrence_anchor'
    )

  for (const row of rows) {
    if (!row.due_on) continue
    const after = [addDays(row.due_on, 1), first, person.today].sort().at(-1)!
    if (after > last) continue
    const anchor = row.recurrence_anchor ?? row.due_on
    for (const day of occurrencesBetween(ruleOf(row.recurrence), anchor, after, last, MOST_DAYS)) {
      const occurrence: Occurrence = {
        taskId: row.id,
        title: row.title,
        day,
        time: row.due_time,
        estimateMinutes: row.estimate_minutes,
        projectId: row.project_id,
      }
      if (!byDay.get(day)?.push(occurrence)) byDay.set(day, [occurrence])
    }
  }
  return byDay
}

const rules = new Map<string, Rule>()

/** A person has a handful of different rules, read again for every page. */
function ruleOf(text: string): Rule {
  let rule = rules.get(text)
  if (!rule) {
    if (rules.size > 1000) rules.clear()
    rules.set(text, (rule = parseRule(text)))
  }
  return rule
}
