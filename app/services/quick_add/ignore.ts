import type { QuickAddOptions, Range } from './types.ts'

const MOST_IGNORED = 100

/** Where the clicked off chips are now: nearest to where they were, if their text has moved. */
export function ignoredRanges(line: string, ignore: QuickAddOptions['ignore'] = []): Range[] {
  return ignore.slice(0, MOST_IGNORED).flatMap(({ start, end, text }) => {
    if (!text || line.slice(start, end) === text) return [{ start, end }]
    const [before, after] = [line.lastIndexOf(text, start), line.indexOf(text, start)]
    if (before < 0 && after < 0) return []
    const isBefore = after < 0 || (before >= 0 && start - before <= after - start)
    const found = isBefore ? before : after
    return [{ start: found, end: found + text.length }]
  })
}
