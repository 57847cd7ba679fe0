import type { Range } from './types.ts'

/** A part of the line that is kept as text, and where the signs stand that say so. */
export type KeptPart = Range & { marks: number[] }

const OPENING = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
])
const BACKSLASHED = /(?<=^|\s)\\\S+/g

/** `"…"` around a part, or a `\` before a word; in order, without overlap. */
export function keptParts(line: string): KeptPart[] {
  const whole = wholeLine(line)
  if (whole) return [whole]
  const quoted = [...OPENING].flatMap(([open, close]) => quotedBy(line, open, close))
  const words = [...line.matchAll(BACKSLASHED)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    marks: [index],
  }))
  return withoutOverlap([...quoted, ...words])
}

/** Quotes around all of it, unless they close and open again in between: `"a" and "b"`. */
function wholeLine(line: string): KeptPart | null {
  const start = line.length - line.trimStart().length
  const end = line.trimEnd().length
  const close = OPENING.get(line[start])
  if (close === undefined || end - start < 3 || line[end - 1] !== close) return null
  const inner = line.slice(start + 1, end - 1)
  const first = inner.indexOf(close)
  if (first >= 0 && closes(inner, first)) return null
  return { start, end, marks: [start, end - 1] }
}

function quotedBy(line: string, open: string, close: string): KeptPart[] {
  const parts: KeptPart[] = []
  for (let at = line.indexOf(open); at >= 0;) {
    if (!opens(line, at)) {
      at = line.indexOf(open, at + 1)
      continue
    }
    let end = line.indexOf(close, at + 1)
    while (end >= 0 && !closes(line, end)) end = line.indexOf(close, end + 1)
    // What does not close here closes for no later one.
    if (end < 0) break
    parts.push({ start: at, end: end + 1, marks: [at, end] })
    at = line.indexOf(open, end + 1)
  }
  return parts
}

const opens = (line: string, at: number) =>
  !/\S/.test(line[at - 1] ?? '') && /\S/.test(line[at + 1] ?? '')

const closes = (line: string, at: number) =>
  /\S/.test(line[at - 1] ?? '') && /^[\s.,;:!?…)]?$/.test(line.slice(at + 1, at + 2))

function withoutOverlap(parts: KeptPart[]) {
  const sorted = parts.sort((a, b) => a.start - b.start)
  let end = 0
  return sorted.filter((part) => {
    if (part.start < end) return false
    end = part.end
    return true
  })
}
