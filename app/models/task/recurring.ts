import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import { type TaskSchema } from '#database/schema'
import type Task from '#models/task'
import type { Clock } from '#services/calendar/clock'
import { type Day, daysBetween, addDays } from '#services/calendar/day'
import type { Change } from '#services/changes/change'
import { nextOccurrence, parseRule } from '#services/recurrence/index'

/** Recurrence: when one occurrence is closed the next one takes its place. */
export function Recurring<T extends NormalizeConstructor<typeof TaskSchema>>(superclass: T) {
  return class extends superclass {
    get recurs() {
      return this.recurrence !== null
    }

    /**
     * The day of the occurrence that follows this one; null when the series is over.
     *
     * @param completedOn what a rule after completion counts from; null when this one is left out
     */
    nextDay(clock: Clock, completedOn: Day | null = clock.today): Day | null {
      if (!this.recurrence) return null
      const current = this.#day(clock)
      return nextOccurrence({
        rule: parseRule(this.recurrence),
        anchor: this.recurrenceAnchor ?? current,
        after: current,
        today: clock.today,
        completedOn: completedOn ?? undefined,
        afterCompletion: this.recursAfterCompletion,
        doneCount: this.recurrenceDone + 1,
      })
    }

    /** Leaves this occurrence out: the task moves on to the next one, or is dropped at the end. */
    async skip(change: Change, clock: Clock) {
      const day = this.nextDay(clock, null)
      if (!day) {
        this.status = 'dropped'
        this.closedAt = clock.now
        this.closedOn = clock.today
      } else {
        this.#moveTo(day, clock)
        this.recurrenceDone += 1
      }
      await change.save(this)
    }

    /**
     * Makes the next occurrence as a task of its own, with its tags, reminders and reopened
     * subtasks, and hands the rule over to it. The closed one stays in history as it was done.
     */
    async handOver(change: Change, clock: Clock): Promise<Task | null> {
      const day = this.nextDay(clock)
      if (!day) return null
      const task = this as unknown as Task
      const next = await copy(change, task, {
        parentId: task.parentId,
        seriesId: task.seriesId ?? task.id,
        recurrence: task.recurrence,
        recursAfterCompletion: task.recursAfterCompletion,
        recurrenceAnchor: task.recurrenceAnchor ?? this.#day(clock),
        recurrenceDone: task.recurrenceDone + 1,
        dueOn: day,
        startOn: shift(task.startOn, task.dueOn, day),
      })
      await copyReminders(change, task, next, clock)
      await copySubtasks(change, task, next)
      this.seriesId = task.seriesId ?? task.id
      this.recurrence = null
      await change.save(this)
      return next
    }

    #moveTo(day: Day, clock: Clock) {
      // the series remembers where it began: the 31st comes back after a February
      this.recurrenceAnchor ??= this.#day(clock)
      this.startOn = shift(this.startOn, this.dueOn, day)
      this.dueOn = day
      this.plannedOn = null
    }

    /** The day of this occurrence. */
    #day(clock: Clock): Day {
      return this.dueOn ?? this.plannedOn ?? clock.today
    }
  }
}

/** Keeps the distance between a day and the due day when the due day moves. */
const shift = (day: Day | null, from: Day | null, to: Day): Day | null =>
  day && from ? addDays(to, daysBetween(from, day)) : null

async function copy(change: Change, task: Task, differences: Partial<Task>): Promise<Task> {
  const model = task.constructor as typeof Task
  const next = await change.create(model, {
    title: task.title,
    notes: task.notes,
    priority: task.priority,
    demand: task.demand,
    projectId: task.projectId,
    sectionId: task.sectionId,
    dueTime: task.dueTime,
    estimateMinutes: task.estimateMinutes,
    contactId: task.contactId,
    promise: task.promise,
    promisedOn: task.promisedOn,
    position: task.position,
    status: 'open',
    ...differences,
  } as Partial<Task>)
  await next.giveTags(change, await task.tagNames(change.trx))
  return next
}

async function copySubtasks(change: Change, from: Task, to: Task) {
  const copies = new Map([[from.id, to]])
  for (const subtask of await from.descendants(change.trx)) {
    const parent = copies.get(subtask.parentId!)
    if (!parent || subtask.isTrashed) continue
    copies.set(subtask.id, await copy(change, subtask, { parentId: parent.id } as Partial<Task>))
  }
}

/** A reminder keeps its distance, in the person's calendar, to the day that the task is due. */
async function copyReminders(change: Change, from: Task, to: Task, clock: Clock) {
  if (!from.dueOn || !to.dueOn) return
  const days = daysBetween(from.dueOn, to.dueOn)
  for (const reminder of await from.reminders(change.trx)) {
    const local = reminder.remindAt.setZone(clock.zone).plus({ days })
    if (local > clock.now) await to.remindAt(change, local.toUTC())
  }
}
