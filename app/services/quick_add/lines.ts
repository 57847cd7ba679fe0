import { ignoredRanges } from './ignore.ts'
import { parseQuickAdd } from './parse.ts'
import type { QuickAddLine, QuickAddOptions, Range } from './types.ts'

const TAB = 4
const LINE = /[^\r\n]+/g
const INDENT = /^\s*/
const BULLET = /^[-*+•](?=\s)\s+/
const CHECKBOX = /^\[([ xX])\](?=\s)\s+/
const NUMBER = /^\d{1,3}[.)](?=\s)\s+/

/**
 * A task for each line of a pasted text that is not blank. A line that is indented more than one
 * above it is a subtask of the nearest such line. List markers (`-`, `*`, `+`, `•`, `- [ ]`, and
 * `1.` where several lines are numbered) are left out. `ignore` counts from the start of the text.
 */
export function parseQuickAddLines(text: string, options: QuickAddOptions): QuickAddLine[] {
  const { ignore, ...shared } = options
  const ignored = ignoredRanges(text, ignore)
  const lines = [...text.matchAll(LINE)]
    .filter(({ 0: line }) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ line, index, indent: INDENT.exec(line)![0] }))
  const numbered = lines.filter(({ line, indent }) => NUMBER.test(line.slice(indent.length)))
  const isNumbered = numbered.length > 1

  /** The tasks that the next line may be a subtask of, each indented more than the one before. */
  const above: { width: number; index: number }[] = []
  return lines.map(({ line: whole, index, indent }, position) => {
    const width = widthOf(indent)
    while (above.length > 0 && above.at(-1)!.width >= width) above.pop()
    const { line, done } = withoutMarker(whole.slice(indent.length), isNumbered)
    const offset = index + whole.length - line.length
    const task = {
      ...parseQuickAdd(line, { ...shared, ignore: within(ignored, offset, line.length) }),
      line,
      offset,
      depth: above.length,
      parent: above.at(-1)?.index ?? null,
      done,
    }
    above.push({ width, index: position })
    return task
  })
}

function widthOf(indent: string) {
  let width = 0
  for (const sign of indent) width += sign === '\t' ? TAB - (width % TAB) : 1
  return width
}

/** A line of a marker alone keeps it: it is all the text there is. */
function withoutMarker(text: string, isNumbered: boolean) {
  const bullet = BULLET.exec(text) ?? (isNumbered ? NUMBER.exec(text) : null)
  const rest = text.slice(bullet?.[0].length ?? 0)
  const box = CHECKBOX.exec(rest)
  const line = box ? rest.slice(box[0].length) : rest
  if (line === '') return { line: text, done: false }
  return { line, done: box !== null && box[1] !== ' ' }
}

const within = (ranges: Range[], offset: number, length: number): Range[] =>
  ranges
    .filter(({ start, end }) => start >= offset && end <= offset + length)
    .map(({ start, end }) => ({ start: start - offset, end: end - offset }))
