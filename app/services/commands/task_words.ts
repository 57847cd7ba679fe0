type Task = Record<string, any>

const DONE: Record<string, string> = { open: '[ ]', done: '[x]', dropped: '[-]' }

/** A task in one line of a terminal: number, state, title, and what there is to know. */
export function taskLine(task: Task): string {
  const due = [task.due_on, task.due_time].filter(Boolean).join(' ')
  const facts = [
    due && `due ${due}`,
    task.priority !== 'none' && `!${task.priority}`,
    task.demand,
    task.estimate_minutes && `~${task.estimate_minutes}m`,
    ...(task.tags ?? []).map((tag: string) => `@${tag}`),
  ].filter(Boolean)
  const line = `${String(task.id).padStart(6)}  ${DONE[task.status]} ${task.title}`
  return facts.length > 0 ? `${line}  (${facts.join(' ')})` : line
}
