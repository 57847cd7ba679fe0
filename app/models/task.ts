import { compose } from '@adonisjs/core/helpers'
import { beforeSave, belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { TaskSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Positioned } from '#models/mixins/positioned'
import { Taggable } from '#models/mixins/taggable'
import { Trashable } from '#models/mixins/trashable'
import Project from '#models/project'
import { Blockable } from '#models/task/blockable'
import { Completable } from '#models/task/completable'
import { derivedColumns } from '#models/task/derived'
import { Movable } from '#models/task/movable'
import { Nestable } from '#models/task/nestable'
import { Plannable } from '#models/task/plannable'
import { Recurring } from '#models/task/recurring'
import { Remindable } from '#models/task/remindable'
import { Timed } from '#models/task/timed'

export const STATUSES = ['open', 'done', 'dropped'] as const
export type Status = (typeof STATUSES)[number]

/** By the number that is stored: none 0 … urgent 4. */
export const PRIORITIES = ['none', 'low', 'medium', 'high', 'urgent'] as const
export type Priority = (typeof PRIORITIES)[number]

/** How much strength a task takes; null says nothing of it. */
export const DEMANDS = ['deep', 'normal', 'light'] as const
export type Demand = (typeof DEMANDS)[number]

/** One thing to do: an index of what it can do. Each capability has a file in `task/`. */
const Base = compose(TaskSchema, OwnedByUser, Positioned, Trashable, Taggable('task'))
const WithLinks = compose(Base, Nestable, Blockable, Timed, Remindable)

export default class Task extends compose(WithLinks, Recurring, Completable, Plannable, Movable) {
  @belongsTo(() => Project)
  declare project: BelongsTo<typeof Project>

  @beforeSave()
  static derive(task: Task) {
    const derived = derivedColumns({
      title: task.title,
      notes: task.notes,
      due_on: task.dueOn,
      due_time: task.dueTime,
    })
    task.searchText = derived.search_text
    task.dueKey = derived.due_key
  }

  get isOpen() {
    return this.status === 'open'
  }
}
