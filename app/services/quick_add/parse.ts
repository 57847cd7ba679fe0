import { DateTime, IANAZone } from 'luxon'
import { dayOf } from '#services/calendar/day'
import { findCandidates } from './candidates.ts'
import { choose } from './choose.ts'
import { projectNames } from './projects.ts'
import { type KeptPart, keptParts } from './quotes.ts'
import { type Scan, splitWords } from './scan.ts'
import { settle } from './settle.ts'
import { saysSomething, titleOf } from './title.ts'
import { tokensOf } from './tokens.ts'
import type { QuickAddOptions, QuickAddResult, Range } from './types.ts'

const MOST_IGNORED = 100
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
  const kept = keptParts(line)
  const working = kept.length > 0 ? workingParts(line, kept, context, ignored) : []
  const { fields, tokens } = read(line, context, ignored, kept.map(rangeOf(working)))
  const signs = working.flatMap(({ marks }) => marks).sort((a, b) => a - b)
  const title = titleOf(line, tokens, signs)
  if (saysSomething(title)) return { title, ...fields, tokens }
  // A task needs a title, so a line of chips alone is its title.
  const nothing = read('', context, [], [])
  return { title: titleOf(line, [], signs), ...nothing.fields, tokens: [] }
}

type Context = Omit<Scan, 'line' | 'words'>

function contextOf({ now, timeZone, projects, weekStartsOn = MONDAY }: QuickAddOptions): Context {
  if (!DateTime.isDateTime(now) || !now.isValid) throw new RangeError('Invalid moment')
  if (!IANAZone.isValidZone(timeZone)) throw new RangeError(`Unknown time zone: ${timeZone}`)
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

function read(line: string, context: Context, ignored: Range[], kept: Range[]) {
  const scan: Scan = { ...context, line, words: splitWords(line, kept) }
  // What was clicked off still takes its place, or the chips beside it would change with it.
  const meant = settle(scan, findCandidates(scan)).filter(
    (candidate) => !ignored.some((range) => overlap(range, candidate))
  )
  const { fields, chosen } = choose(scan, meant)
  return { fields, tokens: tokensOf(scan, chosen) }
}

/** The kept parts in which something would be recognised if they were not kept. */
function workingParts(line: string, kept: KeptPart[], context: Context, ignored: Range[]) {
  const bare = [...line]
  return kept
}

const overlap = (one: Range, other: Range) => one.start < other.end && other.start < one.end
