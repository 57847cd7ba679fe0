import { ANYWHERE, EDGES, type Candidate, type Place } from './candidate.ts'
import { matchDate } from './dates.ts'
import { spanning } from './due.ts'
import { type Scan, follow, following } from './scan.ts'

/** The planned day, `plan:tomorrow` or `^tomorrow`, and the day until which a task is hidden. */
export function matchKey(scan: Scan, index: number): Candidate | null {
  const { words } = scan
  const { lower, punctuation } = words[index]
  if (words[index + 1]?.glued) {
    if (lower === '^' || (lower === 'plan' && punctuation === ':')) {
      return dayOf(scan, index, index + 1, 'planned', ANYWHERE)
    }
    if (lower === 'start' && punctuation === ':') {
      return dayOf(scan, index, index + 1, 'start', ANYWHERE)
    }
  }
  if (lower === 'starting' && following(scan, index)) {
    const on = follow(scan, index + 1, 'on') && following(scan, index + 1) ? 2 : 1
    return dayOf(scan, index, index + on, 'start', EDGES)
  }
  if (follow(scan, index, 'hide', 'until') && following(scan, index + 1)) {
    return dayOf(scan, index, index + 2, 'start', ANYWHERE)
  }
  return null
}

function dayOf(
  scan: Scan,
  index: number,
  dateIndex: number,
  kind: 'planned' | 'start',
  place: Place
): Candidate | null {
  const date = matchDate(scan, dateIndex)
  return (
    date && {
      ...spanning(scan, index, date, place, 0),
      kind,
      value: { type: kind, day: date.day },
    }
  )
}
