import type { DateTime } from 'luxon'
import type { Day } from '#services/calendar/day'

export type QuickAddPriority = 'none' | 'low' | 'medium' | 'high' | 'urgent'

export type TokenKind =
  'date' | 'time' | 'planned' | 'start' | 'project' | 'tag' | 'priority' | 'estimate' | 'recurrence'

/** A part of the line, in UTF-16 units, the end excluded. */
export type Range = { start: number; end: number }

/** A recognised part of the line: `text === line.slice(start, end)`. */
export type QuickAddToken = Range & { text: string; kind: TokenKind }

export type QuickAddOptions = {
  /** The moment, in any zone. */
  now: DateTime
  /** The person's IANA zone, in which "today" is meant. */
  timeZone: string
  /** Names of the person's projects: `#Website` finds "Website relaunch" when only that fits. */
  projects?: readonly string[]
  /**
   * Chips that were clicked off: they stay text. With its text a range is found again after the
   * line was edited around it. At most 100 are read.
   */
  ignore?: readonly (Range & { text?: string })[]
  /** ISO weekday, 1 = Monday … 7 = Sunday. */
  weekStartsOn?: number
}

export type QuickAddResult = {
  /** The line without its tokens. Empty only for a blank line. */
  title: string
  dueOn: Day | null
  /** `HH:mm` */
  dueTime: string | null
  plannedOn: Day | null
  startOn: Day | null
  priority: QuickAddPriority
  /** The known project's own name, or the name as typed. */
  project: string | null
  tags: string[]
  estimateMinutes: number | null
  /** RFC 5545 text without `RRULE:` */
  recurrence: string | null
  recursAfterCompletion: boolean
  /** In the order of the line, without overlap. */
  tokens: QuickAddToken[]
}

/** One task of several pasted lines. */
export type QuickAddLine = QuickAddResult & {
  /** The line that was read: without indentation and list marker. Tokens count from its start. */
  line: string
  /** Where `line` starts in the pasted text. */
  offset: number
  /** 0 for a task, 1 for its subtasks, and so on. */
  depth: number
  /** The index of the task that this is a subtask of. */
  parent: number | null
  /** Whether the line was ticked: `- [x] …` */
  done: boolean
}
