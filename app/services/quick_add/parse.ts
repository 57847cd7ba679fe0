import { DateTime, IANAZone } from 'luxon'
import { dayOf } from '#services/calendar/day'
import { findCandidates } from './candidates.ts'
import { choose } from './choose.ts'
import { projectNames } from './projects.ts'
import { ignoredRanges } from './ignore.ts'
import { type KeptPart, keptParts } from './quotes.ts'
import { type Scan, splitWords } from './scan.ts'
import { settle } from './settle.ts'
import { saysSomething, titleOf } from './title.ts'
import { tokensOf } from './tokens.ts'
import type { QuickAddOptions, QuickAddResult, Range } from './types.ts'

const MONDAY = 1

/**
 * The task that a line in words describes: `Call Ana tomorrow 3pm #clients @phone !high ~30m`.
 *
 * No line makes it throw. Every character of the line is in the title or in a token, except spaces
 * around tokens and the quotes and backslashes that kept words as text.
 * Throws `RangeError` for an invalid moment, time zone or first day of the week.
 */
export function parseQuickAdd(line: string, options: QuickAddOptions): QuickAddResult {
  const context = contextOf(options)
  const ignored = ignoredRanges(line, options.ignore)
  const { kept, signs } = keep(line, context)
  const scan: Scan = { ...context, line, words: splitWords(line, kept) }
  // What was clicked off still takes its place, or the chips beside it would change with it.
  const meant = settle(scan, findCandidates(scan)).filter(
    (candidate) => !ignored.some((range) => overlap(range, candidate))
  )
  const { fields, chosen } = choose(scan, meant)
  const tokens = tokensOf(scan, chosen)
  const title = titleOf(line, tokens, signs)
  if (saysSomething(title)) return { title, ...fields, tokens }
  // A task needs a title, so a line of nothing but chips is its title.
  return { title: titleOf(line, [], signs), ...choose(scan, []).fields, tokens: [] }
}

type Context = Omit<Scan, 'line' | 'words'>

function contextOf({ now, timeZone, projects, weekStartsOn = MONDAY }: QuickAddOptions): Context {
  if (!DateTime.isDateTime(now) || !now.isValid) throw new RangeError('Invalid moment')
  if (!IANAZone.create(timeZone).isValid) throw new RangeError(`Unknown time zone: ${timeZone}`)
  if (!Number.isInteger(weekStartsOn) || weekStartsOn < 1 || weekStartsOn > 7) {
    throw new RangeError(`Not an ISO weekday: ${weekStartsOn}`)
  }
  const local = now.setZone(timeZone)
  return {
    now: local,
    today: dayOf(local, timeZone),
    time: local.toFormat('HH:mm'),
    weekStartsOn,
    projects: projectNames(projects),
  }
}

/**
 * What quotes and backslashes keep as text, and which of these signs are no part of the title: those
 * around something that might have been recognised.
 */
function keep(line: string, context: Context): { kept: Range[]; signs: number[] } {
  const parts = keptParts(line)
  if (parts.length === 0) return { kept: [], signs: [] }

  const bare = withoutSigns(line, parts)
  const scan: Scan = { ...context, line: bare, words: splitWords(bare) }
  const possible = findCandidates(scan)
  const signs: number[] = []
  let next = 0
  const kept = parts.map(({ start, end, marks }) => {
    const isBackslash = marks.length === 1
    let [from, to, works] = [start, end, false]
    while (next < possible.length && possible[next].end <= start) next++
    for (let at = next; at < possible.length && possible[at].start < end; at++) {
      works = true
      // A backslash keeps the whole phrase that its word belongs to: "\every monday".
      if (isBackslash) [from, to] = [Math.min(from, possible[at].start), possible[at].end]
    }
    if (works) signs.push(...marks)
    return { start: from, end: to }
  })
  return { kept, signs }
}

/** The line with a space for each sign, so that all else stays where it is. */
function withoutSigns(line: string, parts: KeptPart[]) {
  const pieces: string[] = []
  let at = 0
  for (const mark of parts.flatMap(({ marks }) => marks)) {
    pieces.push(line.slice(at, mark))
    at = mark + 1
  }
  return [...pieces, line.slice(at)].join(' ')
}

const overlap = (one: Range, other: Range) => one.start < other.end && other.start < one.end
