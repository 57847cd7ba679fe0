import type { TokenKind } from '#services/quick_add/index'
import type { QuickAddLine } from '#services/quick_add/index'
import { parseRule, recurrenceInWords } from '#services/recurrence/index'
import type { Person } from '#services/person'
import type { Captured, KnownProject } from '#services/tasks/capture'
import { dayInWords, duration } from '#services/words/dates'

/** One thing that was understood, as a chip. */
export type ChipView = {
  kind: TokenKind
  icon: string
  color: string | null
  tone: string | null
  label: string
  /** What is sent to make it text again: `start:end:text`. */
  ignore: string
  start: number
  end: number
  /** The name of a project that would be made. */
  isNew: string | null
}

export type CaptureView = {
  lines: Array<{ title: string; depth: number; chips: ChipView[] }>
  chips: ChipView[]
  several: boolean
  ignored: string[]
  newProjects: string[]
  /** Where the understood parts stand in the text, for painting: `[[5, 13], …]`. */
  ranges: Array<[number, number]>
}

const ICONS: Record<TokenKind, string> = {
  date: 'calendar',
  time: 'clock',
  planned: 'sun',
  start: 'eye-off',
  project: 'hash',
  tag: 'tag',
  priority: 'flag',
  estimate: 'timer',
  recurrence: 'repeat',
}

/** What a text would become, in words. */
export function presentCapture(
  { lines, ignored, newProjects }: Captured,
  person: Person,
  projects: KnownProject[]
): CaptureView {
  const views = lines.map((line) => ({
    title: line.title,
    depth: Math.min(line.depth, 3),
    chips: line.tokens.map((token) => chip(line, token, person, projects)),
  }))
  const chips = views.flatMap((line) => line.chips)
  return {
    lines: views,
    chips,
    several: views.length > 1,
    ignored,
    newProjects,
    ranges: chips.map(({ start, end }) => [start, end]),
  }
}

function chip(
  line: QuickAddLine,
  token: QuickAddLine['tokens'][number],
  person: Person,
  projects: KnownProject[]
): ChipView {
  const { t } = person
  const start = line.offset + token.start
  const end = line.offset + token.end
  const project =
    token.kind === 'project' ? projects.find(({ name }) => name === line.project) : null
  const isNew = token.kind === 'project' && !project ? line.project : null
  return {
    kind: token.kind,
    icon: isNew ? 'plus' : ICONS[token.kind],
    color: project?.color ?? null,
    tone: token.kind === 'priority' ? toneOf(line.priority) : null,
    label: isNew ? t('tasks.quick_add.new_project', { name: isNew }) : words(line, token, person),
    ignore: `${start}:${end}:${token.text}`,
    start,
    end,
    isNew,
  }
}

const toneOf = (priority: string) => ({ urgent: 'late', high: 'warm' })[priority] ?? null

function words(
  line: QuickAddLine,
  { kind, text }: { kind: TokenKind; text: string },
  person: Person
) {
  const { t, today, user } = person
  const day = (value: string | null) => (value ? dayInWords(value, today, user.locale, t) : text)
  switch (kind) {
    case 'date':
      return line.dueTime && !line.tokens.some((token) => token.kind === 'time')
        ? `${day(line.dueOn)}, ${line.dueTime}`
        : day(line.dueOn)
    case 'time':
      return line.tokens.some((token) => token.kind === 'date')
        ? (line.dueTime ?? text)
        : `${day(line.dueOn)}, ${line.dueTime ?? text}`
    case 'planned':
      return t('tasks.quick_add.planned', { day: day(line.plannedOn) })
    case 'start':
      return t('tasks.quick_add.start', { day: day(line.startOn) })
    case 'project':
      return line.project ?? text
    case 'tag':
      return text.replace(/^@/, '')
    case 'priority':
      return t(`words.priority.${line.priority}`)
    case 'estimate':
      return line.estimateMinutes ? duration(line.estimateMinutes, t) : text
    case 'recurrence':
      return line.recurrence
        ? recurrenceInWords(parseRule(line.recurrence), t, {
            afterCompletion: line.recursAfterCompletion,
          })
        : text
  }
}
