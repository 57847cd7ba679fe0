import type { Day } from '#services/calendar/day'
import type { Rule } from '#services/recurrence/index'
import type { QuickAddPriority, Range, TokenKind } from './types.ts'
import type { Unit } from './vocabulary.ts'

/** Where in the line a candidate has to stand so that a person clearly means it. */
export type Place = {
  anywhere?: true
  /** Nothing but candidates before it. */
  start?: true
  /** Like `start`, when one of these signs follows it. */
  startBefore?: string
  /** Nothing but candidates after it. */
  end?: true
  /** A sentence goes on after it: "… friday about the offer", "… friday, then …". */
  join?: true
  /** Right beside a date, time or recurrence that belongs to it. */
  beside?: true
}

export const ANYWHERE: Place = { anywhere: true, beside: true }
export const EDGES: Place = { start: true, end: true, join: true, beside: true }
export const NOWHERE: Place = {}

export type RuleParts = Pick<Rule, 'frequency'> & Partial<Rule>

/** What follows a recurrence and belongs to it. */
export type Tail =
  | { type: 'until'; day: Day }
  | { type: 'count'; count: number }
  | { type: 'for'; amount: number; unit: Unit }
  | { type: 'from'; day: Day }
  | { type: 'after_completion' }

export type Value =
  | {
      type: 'date'
      day: Day
      /** A weekday without a date: it moves on by a week when its time has passed today. */
      weekday?: true
      time?: string
      /** The time stands for a part of the day: a time that is written counts instead. */
      roughly?: true
    }
  | {
      type: 'time'
      time: string
      roughly?: true
      /** Written without saying which half of the day: "at 8". */
      halfOfDayOpen?: boolean
    }
  | { type: 'planned'; day: Day }
  | { type: 'start'; day: Day }
  | { type: 'project'; name: string }
  | { type: 'tag'; name: string }
  | { type: 'priority'; priority: QuickAddPriority }
  | { type: 'estimate'; minutes: number }
  | { type: 'rule'; parts: RuleParts; afterCompletion: boolean; time?: string }
  | { type: 'tail'; tail: Tail }

/** Something that may become a chip, from the word `from` to before the word `to`. */
export type Candidate = Range & {
  from: number
  to: number
  kind: TokenKind
  place: Place
  /** Of two that exclude each other the higher one counts, then the first. */
  rank: number
  value: Value
}

/** What a rule for dates or times finds, before it is known what it is the date or time of. */
export type DateMatch = {
  to: number
  end: number
  place: Place
  day: Day
  weekday?: 'full' | 'short' | 'word'
  /** Only with a word before it: "on the 15th", "by end of month". */
  article?: 'allowed' | 'needed'
  time?: string
  roughly?: true
}

export type TimeMatch = {
  to: number
  end: number
  place: Place
  time: string
  roughly?: true
  halfOfDayOpen?: boolean
}
