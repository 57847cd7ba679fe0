import { DateTime } from 'luxon'
import { type Demand, PRIORITIES } from '#models/task'
import type { TaskRow } from '#queries/task_row'
import { dayInWords, duration, type DayState, stateOf } from '#services/words/dates'
import { parseRule, recurrenceInWords } from '#services/recurrence/index'
import type { Navigation } from '#services/page/navigation'
import type { Person } from '#services/person'
import type { Translate } from '#services/translator'

/** A task as a row or a card shows it: everything is put into words here, the template only prints. */
export type RowView = {
  id: number
  title: string
  href: string
  status: string
  priority: string
  demand: Demand | null
  dueOn: string | null
  dueLabel: string | null
  dueState: DayState | null
  time: string | null
  recurs: string | null
  project: { name: string; color: string; href: string } | null
  estimate: string | null
  spent: string | null
  carried: string | null
  subtasks: string | null
  attachments: number
  blocked: boolean
  tags: string[]
  running: boolean
  startedAt: string | null
  elapsedSeconds: number
  planned: boolean
  plannedLabel: string | null
  promise: { label: string; isTheirs: boolean } | null
  version: number
}

/** Puts the rows of one page into words. */
export function presentTasks(
  rows: TaskRow[],
  person: Person,
  projects: Navigation['projects']
): RowView[] {
  const byId = new Map(projects.map((project) => [project.id, project]))
  const { today, clock, t } = person
  const { locale } = person.user

  return rows.map((row) => {
    const open = row.status === 'open'
    const project = row.project_id ? (byId.get(row.project_id) ?? null) : null
    return {
      id: row.id,
      title: row.title,
      href: `/tasks/${row.id}`,
      status: row.status,
      priority: PRIORITIES[row.priority] ?? 'none',
      demand: row.demand,
      dueOn: row.due_on,
      dueLabel: row.due_on && dayInWords(row.due_on, today, locale, t),
      dueState: row.due_on && open ? stateOf(row.due_on, today) : null,
      time: row.due_time,
      recurs: row.recurrence && repetition(row.recurrence, t),
      project: project && { name: project.name, color: project.color, href: project.href },
      estimate: row.estimate_minutes ? duration(row.estimate_minutes, t) : null,
      spent: row.spent_seconds ? duration(row.spent_seconds / 60, t) : null,
      carried: row.carried_count > 0 ? t('words.carried', { count: row.carried_count }) : null,
      subtasks: row.subtasks ? `${row.subtasks.done}/${row.subtasks.total}` : null,
      attachments: row.attachments ?? 0,
      blocked: Boolean(row.blocked),
      tags: row.tags ?? [],
      running: Boolean(row.running_since),
      startedAt: row.running_since ?? null,
      elapsedSeconds: elapsed(row, clock.now),
      planned: row.planned_on === today,
      plannedLabel: row.planned_on && dayInWords(row.planned_on, today, locale, t),
      promise: promiseOf(row, t),
      version: row.version,
    }
  })
}

/** "Ana owes" or "for Ana". */
function promiseOf({ contact, promise }: TaskRow, t: Translate): RowView['promise'] {
  if (!contact || !promise) return null
  return { label: t(`words.promise.${promise}`, { name: contact }), isTheirs: promise === 'theirs' }
}

const repetitions = new WeakMap<Translate, Map<string, string>>()

/** A rule in words. A person has a handful of different ones, read again for every page. */
function repetition(rule: string, t: Translate): string {
  let known = repetitions.get(t)
  if (!known) repetitions.set(t, (known = new Map()))
  let words = known.get(rule)
  if (words === undefined) {
    if (known.size >= 1000) known.clear()
    known.set(rule, (words = recurrenceInWords(parseRule(rule), t)))
  }
  return words
}

function elapsed(row: TaskRow, now: DateTime): number {
  if (!row.running_since) return row.spent_seconds
  const running = now.diff(DateTime.fromISO(row.running_since), 'seconds').seconds
  return row.spent_seconds + Math.max(0, Math.floor(running))
}
