import type Task from '#models/task'
import { focusTask } from '#queries/focus'
import { decorate } from '#queries/task_decorations'
import { TASK_COLUMNS, type TaskRow } from '#queries/task_row'
import { presentTasks } from '#presenters/task_row'
import { renderMarkdown } from '#services/markdown/render'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'
import db from '@adonisjs/lucid/services/db'

/** One task with its steps and notes, its timer, and the task that comes after it. */
export async function focusPage(person: Person, task: Task) {
  const [rows, { projects }, nextId] = await Promise.all([
    db
      .from('tasks')
      .where('user_id', person.id)
      .whereNull('trashed_at')
      .where((either) => either.where('id', task.id).orWhere('parent_id', task.id))
      .orderBy('position')
      .orderBy('id')
      .select(TASK_COLUMNS) as unknown as Promise<TaskRow[]>,
    navigation(person),
    focusTask(person, task.id),
  ])
  await decorate(person, rows)
  const views = presentTasks(rows, person, projects)
  const { t } = person
  return {
    task: views.find(({ id }) => id === task.id)!,
    steps: views.filter(({ id }) => id !== task.id),
    notes: renderMarkdown(task.notes, {
      done: t('words.status.done'),
      open: t('words.status.open'),
    }),
    nextHref: nextId ? `/tasks/${nextId}/focus` : null,
  }
}
