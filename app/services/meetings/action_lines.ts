/** A line of notes that says what is to be done: `[ ] @Ana send report by fri`. */
export type ActionLine = {
  /** Where it stands among the lines of the text. */
  index: number
  /** What stands before the box: indentation and the sign of a list. */
  before: string
  isDone: boolean
  /** What stands after the box. */
  words: string
  /** The task that it is linked to. */
  taskId: number | null
}

const LINE = /^(\s*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?)\[([ xX]?)\](\s+\S.*)$/
const TASK = /\]\(\/tasks\/([1-9]\d{0,8})\)/
const FENCE = /^\s{0,3}(`{3,}|~{3,})/

/** The action items of a text. What stands in code is code. */
export function actionLines(text: string): ActionLine[] {
  const found: ActionLine[] = []
  let fence: string | null = null
  for (const [index, line] of text.split('\n').entries()) {
    const [, sign] = FENCE.exec(line) ?? []
    if (fence !== null) {
      if (sign?.startsWith(fence)) fence = null
      continue
    }
    if (sign) {
      fence = sign
      continue
    }
    const [, before, box, words] = LINE.exec(line) ?? []
    if (words === undefined) continue
    const [, id] = TASK.exec(words) ?? []
    found.push({
      index,
      before,
      isDone: box.toLowerCase() === 'x',
      words,
      taskId: id ? Number(id) : null,
    })
  }
  return found
}

/** The text with some of its lines written anew; all others keep every character. */
export function withLines(text: string, lines: Map<number, string>): string {
  if (lines.size === 0) return text
  return text
    .split('\n')
    .map((line, index) => lines.get(index) ?? line)
    .join('\n')
}

export const writeLine = ({ before, isDone, words }: ActionLine) =>
  `${before}[${isDone ? 'x' : ' '}]${words}`

/** The same words, with the task that they became. */
export const linked = (line: ActionLine, taskId: number): ActionLine => ({
  ...line,
  words: `${line.words.trimEnd()} [#${taskId}](/tasks/${taskId})`,
  taskId,
})

/** Boxes as the tasks are: a line's tick follows its task, wherever that was ticked. */
export function withTicks(text: string, closed: Map<number, boolean>): string {
  const lines = new Map<number, string>()
  for (const line of actionLines(text)) {
    const isDone = line.taskId === null ? undefined : closed.get(line.taskId)
    if (isDone === undefined || isDone === line.isDone) continue
    lines.set(line.index, writeLine({ ...line, isDone }))
  }
  return withLines(text, lines)
}

/** What is said without the link to its task. */
export const wordsOf = ({ words }: ActionLine) =>
  words.replace(/\s*\[#\d+\]\(\/tasks\/\d+\)/, '').trim()

/** A text without the lines that became these tasks, where those stand on their own. */
export function withoutTasks(text: string, tasks: Set<number>): string {
  const gone = new Set(
    actionLines(text).flatMap(({ index, taskId }) =>
      taskId !== null && tasks.has(taskId) ? index : []
    )
  )
  if (gone.size === 0) return text
  return text
    .split('\n')
    .filter((_, index) => !gone.has(index))
    .join('\n')
}
