import type { NotesTask } from '#queries/notes_tasks'
import { markdownWords } from '#presenters/task_page'
import { type CalledContact } from '#queries/contacts_called'
import { actionLines, wordsOf } from '#services/meetings/action_lines'
import { readWho } from '#services/meetings/who'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'

/** Asked about at a time: the others come after these. */
const MOST_ASKED = 10

/** A part of the notes: Markdown, or the task that a line became. */
export type Block = { html: string } | { task: NotesTask; words: string }

/** Notes in parts, so that the lines that are tasks can be ticked where they stand. */
export function blocksOf(text: string, tasks: Map<number, NotesTask>, person: Person): Block[] {
  const lines = text.split('\n')
  const blocks: Block[] = []
  let from = 0
  const flush = (to: number) => {
    const html = renderMarkdown(lines.slice(from, to).join('\n'), markdownWords(person))
    if (html) blocks.push({ html })
  }
  for (const line of actionLines(text)) {
    const task = line.taskId === null ? null : tasks.get(line.taskId)
    if (!task) continue
    flush(line.index)
    blocks.push({ task, words: wordsOf(line) })
    from = line.index + 1
  }
  flush(lines.length)
  return blocks
}

export type Asked = { line: string; name: string; among: CalledContact[] }

/** The lines that are no tasks yet, because it is not certain who is meant. */
export async function askedIn(text: string, attendees: number[], person: Person): Promise<Asked[]> {
  const there = new Set(attendees)
  const asked: Asked[] = []
  for (const line of actionLines(text)) {
    if (line.taskId !== null || !line.words.includes('@')) continue
    const words = wordsOf(line)
    const { asks } = await readWho(words, there, person)
    if (asks) asked.push({ line: words, ...asks })
    if (asked.length === MOST_ASKED) break
  }
  return asked
}
