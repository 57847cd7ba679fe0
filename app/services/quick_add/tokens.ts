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
  takeSignBefore(scan, chips)
  return merge(chips).map(({ start, end, kind }) => ({
    text: scan.line.slice(start, end),
    kind,
    start,
    end,
  }))
}

function takeSignsBehind({ line, words }: Scan, chips: Chip[]) {
  let opens = 0
  const first = chips[0]?.from ?? 0
  while (opens < first && isBlank(words[opens])) opens++
  chips.forEach((chip, index) => {
    const next = chips[index + 1]
    const isFirst = chip.from === opens
    if (isFirst) opens = chip.to
    const sign = line[chip.end] ?? ''
    // "Call, tomorrow, Ana" needs one comma.
    const isDouble = /^[,;]$/.test(sign) && words[chip.from - 1]?.punctuation === sign
    if (isDouble && !isFirst) chip.end++
    if (isDouble || (!isFirst && next?.from !== chip.to)) return
    if (/^[,;:]$/.test(sign)) chip.end++
    const word = words[chip.to]
    if (isFirst && word && DASHES.has(word.text) && next?.from !== chip.to) chip.end = word.end
  })
}

/** "Call Ana, tomorrow" and "Call Ana - tomorrow": the sign before the chips that end a line. */
function takeSignBefore({ words }: Scan, chips: Chip[]) {
  let closes = words.length
  for (const [index, chip] of [...chips.entries()].reverse()) {
    while (closes > chip.to && isBlank(words[closes - 1])) closes--
    if (closes !== chip.to) return
    closes = chip.from
    const word = words[chip.from - 1]
    const taken = chips[index - 1]?.end ?? 0
    if (!word || taken > word.start) continue
    if (DASHES.has(word.text)) chip.start = word.start
    else if (/^[,;]$/.test(word.punctuation)) chip.start = word.end
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
