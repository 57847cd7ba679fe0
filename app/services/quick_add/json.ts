import type { QuickAddResult } from './types.ts'

/** The result as the API and the command line write it. */
export const quickAddToJson = (result: QuickAddResult) => ({
  title: result.title,
  due_on: result.dueOn,
  due_time: result.dueTime,
  planned_on: result.plannedOn,
  start_on: result.startOn,
  priority: result.priority,
  project: result.project,
  tags: result.tags,
  estimate_minutes: result.estimateMinutes,
  recurrence: result.recurrence,
  recurs_after_completion: result.recursAfterCompletion,
  tokens: result.tokens,
})
