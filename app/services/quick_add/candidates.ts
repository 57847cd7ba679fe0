import type { Candidate } from './candidate.ts'
import { isBlocked, matchDue } from './due.ts'
import { matchKey } from './keys.ts'
import { matchMark } from './marks.ts'
import { matchRecurrence } from './recurrence.ts'
import type { Scan } from './scan.ts'
import { matchTail } from './tails.ts'

/**
 * All that might be meant as more than text, in order and without overlap. One pass: each rule looks
 * at a fixed number of words, so the time grows with the length of the line and no faster.
 */
export function findCandidates(scan: Scan): Candidate[] {
  const { words } = scan
  const found: Candidate[] = []
  // Whether all words since the last recurrence are candidates, so that a tail may belong to it.
  let afterRule = false
  for (let index = 0; index < words.length;) {
    const previous = found.at(-1)
    const isBeside = previous?.to === index && areBeside(scan, previous)
    afterRule &&= isBeside
    const candidate = words[index].lower === '' || words[index].glued ? null : match(index)
    if (!candidate) {
      index++
      continue
    }
    found.push(candidate)
    if (candidate.value.type === 'rule') afterRule = true
    index = candidate.to
  }
  return found

  function match(index: number) {
    // The words of the candidate before don't describe this one: "on friday 3pm".
    const blocked = found.at(-1)?.to !== index && isBlocked(scan, index)
    return (
      matchMark(scan, index) ??
      matchRecurrence(scan, index) ??
      (afterRule ? matchTail(scan, index) : null) ??
      matchKey(scan, index) ??
      matchDue(scan, index, blocked)
    )
  }
}

/** Whether nothing but a comma parts a candidate from the word after it. */
export const areBeside = ({ words }: Scan, { to }: Candidate) =>
  to < words.length && /^,?$/.test(words[to - 1].punctuation)
