import type { Candidate } from './candidate.ts'
import { type Scan, isBlank } from './scan.ts'
import type { QuickAddToken } from './types.ts'

const DASHES = new Set(['-', '–', '—'])
type Chip = Pick<Candidate, 'from' | 'to' | 'start' | 'end' | 'kind'>

/**
 * The chips of the chosen candidates. The signs that only led to or from one go with it, so that
 * "Tomorrow, call Ana" leaves "call Ana", and a recurrence with what belongs to it is one chip.
 */
export function tokensOf(scan: Scan, chosen: Candidate[]): QuickAddToken[] {
  const chips: Chip[] = chosen.map(({ from, to, start, end, kind }) => ({
    from,
    to,
    start,
    end,
    kind,
  }))
  takeSignsBehind(scan, chips)
  takeDashBefore(scan, chips)
  return merge(chips).map(({ start, end, kind }) => ({
    text: scan.line.slice(start, end),
    kind,
    start,
    end,
  }))
}

function takeSignsBehind({ line, words }: Scan, chips: Chip[]) {
  let opens = 0
  while (words[opens] && isBlank(words[opens]) && words[opens].start < (chips[0]?.start ?? 0)) opens++
  chips.forEach((chip, index) => {
    const next = chips[index + 1]
    const isFirst = chip.from === opens
    if (isFirst) opens = chip.to
    if (!isFirst && next?.from !== chip.to) return
    if (/^[,;:]$/.test(line.slice(chip.end, chip.end + 1))) chip.end++
    const word = words[chip.to]
    if (isFirst && word && DASHES.has(word.text) && next?.from !== chip.to) chip.end = word.end
  })
}

function takeDashBefore({ words }: Scan, chips: Chip[]) {
  let closes = words.length
  for (const [index, chip] of [...chips.entries()].reverse()) {
    while (closes > chip.to && isBlank(words[closes - 1])) closes--
    if (closes !== chip.to) return
    closes = chip.from
    const word = words[chip.from - 1]
    const before = chips[index - 1]
    if (word && DASHES.has(word.text) && (before?.end ?? 0) <= word.start) chip.start = word.start
  }
}

function merge(chips: Chip[]): Chip[] {
  const merged: Chip[] = []
  for (const chip of chips) {
    const last = merged.at(-1)
    const isOne = last?.kind === 'recurrence' && chip.kind === 'recurrence' && last.to === chip.from
    if (isOne) Object.assign(last, { to: chip.to, end: chip.end })
    else merged.push(chip)
  }
  return merged
}
