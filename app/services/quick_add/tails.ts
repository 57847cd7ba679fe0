import { ANYWHERE, type Candidate, type Tail } from './candidate.ts'
import { matchDate, matchSpan } from './dates.ts'
import { spanning } from './due.ts'
import { type Scan, following } from './scan.ts'
import { readNumber } from './vocabulary.ts'

const COMPLETION = new Set('completion completing completed finishing finished done'.split(' '))

/** What belongs to the recurrence right before it: its end, its start, or "after completion". */
export function matchTail(scan: Scan, index: number): Candidate | null {
  const { words } = scan
  const found = times(scan, index) ?? (following(scan, index) && withWords(scan, index))
  if (!found) return null
  const match = { to: found.to, end: words[found.to - 1].end }
  return {
    ...spanning(scan, index, match, ANYWHERE, 0),
    kind: 'recurrence',
    value: { type: 'tail', tail: found.tail },
  }
}

type Found = { to: number; tail: Tail }

/** "x5" */
function times(scan: Scan, index: number): Found | null {
  const [, digits] = scan.words[index].lower.match(/^[x×](\d{1,3})$/) ?? []
  const count = Number(digits)
  return count > 0 ? { to: index + 1, tail: { type: 'count', count } } : null
}

function withWords(scan: Scan, index: number): Found | null {
  const { lower } = scan.words[index]
  if (lower === 'after') {
    const isCompletion = COMPLETION.has(scan.words[index + 1].lower)
    return isCompletion ? { to: index + 2, tail: { type: 'after_completion' } } : null
  }
  if (lower === 'until' || lower === 'till') return withDate(scan, index, 'until')
  if (lower === 'from' || lower === 'starting') return withDate(scan, index, 'from')
  return lower === 'for' ? lasting(scan, index) : null
}

function withDate(scan: Scan, index: number, type: 'until' | 'from'): Found | null {
  const hasArticle = scan.words[index + 1].lower === 'the' && following(scan, index + 1)
  const date = matchDate(scan, index + (hasArticle ? 2 : 1))
  return date && { to: date.to, tail: { type, day: date.day } }
}

/** "for 5 times", "for 3 weeks" */
function lasting(scan: Scan, index: number): Found | null {
  const count = readNumber(scan.words[index + 1].lower)
  if (
    count !== null &&
    following(scan, index + 1) &&
    /^times?$/.test(scan.words[index + 2].lower)
  ) {
    return { to: index + 3, tail: { type: 'count', count } }
  }
  const span = matchSpan(scan, index + 1)
  return span && { to: span.to, tail: { type: 'for', amount: span.amount, unit: span.unit } }
}
