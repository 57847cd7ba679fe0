import { ANYWHERE, type Candidate, type Place } from './candidate.ts'
import { matchAtTime, spanning } from './due.ts'
import { type Scan, following } from './scan.ts'
import type { QuickAddPriority } from './types.ts'

/** `!1` to `!4` are the keys that set the same priorities in a list. */
const PRIORITIES = new Map<string, QuickAddPriority>([
  ['low', 'low'],
  ['medium', 'medium'],
  ['high', 'high'],
  ['urgent', 'urgent'],
  ['1', 'low'],
  ['2', 'medium'],
  ['3', 'high'],
  ['4', 'urgent'],
])

const LONGEST_QUOTED = 200
const CLOSING = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
])
const LONGEST_ESTIMATE = 999 * 60
const AT_EDGE: Place = { start: true, end: true }
const HOURS = '(?:h|hr|hrs|hours?)'
const MINUTES = '(?:m|min|mins|minutes?)'
const MINUTES_ONLY = new RegExp(`^(\\d{1,5})${MINUTES}$`)
const HOURS_ONLY = new RegExp(`^(\\d{1,3})(?:[.,](\\d{1,2}))?${HOURS}$`)
const HOURS_AND_MINUTES = new RegExp(`^(\\d{1,3})h(\\d{1,2})${MINUTES}?$`)
const CLOCK = /^(\d{1,3}):([0-5]\d)$/

/** `#project`, `@tag`, `!priority` or `~estimate`. */
export function matchMark(scan: Scan, index: number): Candidate | null {
  switch (scan.words[index].text[0]) {
    case '#':
      return project(scan, index)
    case '@':
      return matchAtTime(scan, index) ?? tag(scan, index)
    case '!':
      return priority(scan, index)
    case '~':
      return estimate(scan, index)
    default:
      return null
  }
}

function project(scan: Scan, index: number): Candidate | null {
  const { to, end } = knownProject(scan, index) ?? { to: index + 1, end: scan.words[index].end }
  return named(scan, index, 'project', to, end)
}

const tag = (scan: Scan, index: number) =>
  named(scan, index, 'tag', index + 1, scan.words[index].end)

function named(
  scan: Scan,
  index: number,
  kind: 'project' | 'tag',
  to: number,
  end: number
): Candidate | null {
  const quoted = quotedName(scan, index)
  const { start } = scan.words[index]
  const name = quoted?.name ?? scan.line.slice(start + 1, end)
  // "#42" is an issue and "@" alone a preposition.
  if (!/[\p{L}\p{Extended_Pictographic}]/u.test(name) || /^[#@!~"“„]/.test(name)) return null
  return {
    ...spanning(scan, index, quoted ?? { to, end }, ANYWHERE, 0),
    kind,
    value: { type: kind, name },
  }
}

/** `#"Website relaunch"` */
function quotedName({ line, words }: Scan, index: number) {
  const start = words[index].start + 2
  const closing = CLOSING.get(line[start - 1])
  if (closing === undefined) return null
  const length = line.slice(start, start + LONGEST_QUOTED).indexOf(closing)
  if (length < 1) return null
  const end = start + length + 1
  let to = index + 1
  while (to < words.length && words[to].start < end) to++
  // Something else may be glued to the quote: `#"a"b`.
  return /^[\s.,;:!?…]?$/.test(line.slice(end, end + 1))
    ? { to, end, name: line.slice(start, end - 1).trim() }
    : null
}

/** The longest known name of several words that starts here: `#Website relaunch`. */
function knownProject({ line, words, projects }: Scan, index: number) {
  let longest: { to: number; end: number } | null = null
  const { start } = words[index]
  for (let at = index; at < words.length; at++) {
    const { end, lower } = words[at]
    if (end - start - 1 > projects.longestName || lower === '') break
    if (projects.exact(line.slice(start + 1, end)) !== undefined) longest = { to: at + 1, end }
  }
  return longest
}

function priority(scan: Scan, index: number): Candidate | null {
  const { lower, end } = scan.words[index]
  const found = PRIORITIES.get(lower.slice(1))
  return found
    ? {
        ...spanning(scan, index, { to: index + 1, end }, ANYWHERE, 0),
        kind: 'priority',
        value: { type: 'priority', priority: found },
      }
    : null
}

function estimate(scan: Scan, index: number): Candidate | null {
  const { words } = scan
  const found = spacedEstimate(scan, index) ?? {
    minutes: readEstimate(words[index].lower.slice(1)),
    to: index + 1,
  }
  const { minutes, to } = found
  if (minutes === null || minutes < 1 || minutes > LONGEST_ESTIMATE) return null
  // "~90 people"
  const isBare = to === index + 1 && /^~\d+$/.test(words[index].lower)
  return {
    ...spanning(scan, index, { to, end: words[to - 1].end }, isBare ? AT_EDGE : ANYWHERE, 0),
    kind: 'estimate',
    value: { type: 'estimate', minutes },
  }
}

/** "~30 min", "~2 hours", "~1h 30m" */
function spacedEstimate(scan: Scan, index: number) {
  const next = following(scan, index)?.lower
  if (!next || next.length > 10) return null
  const minutes = readEstimate(scan.words[index].lower.slice(1) + next)
  const isUnit = /^[hm]/.test(next) || /^~\d{1,3}h$/.test(scan.words[index].lower)
  return isUnit && minutes !== null ? { minutes, to: index + 2 } : null
}

/** `30m`, `1h`, `1h30`, `1.5h`, `1:30` or `90` as minutes. */
export function readEstimate(text: string): number | null {
  if (/^\d{1,5}$/.test(text)) return Number(text)
  const [, onlyMinutes] = text.match(MINUTES_ONLY) ?? []
  if (onlyMinutes !== undefined) return Number(onlyMinutes)
  const [, whole, fraction = '0'] = text.match(HOURS_ONLY) ?? []
  if (whole !== undefined) return Math.round(Number(`${whole}.${fraction}`) * 60)
  const [, hours, minutes] = text.match(HOURS_AND_MINUTES) ?? text.match(CLOCK) ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}
