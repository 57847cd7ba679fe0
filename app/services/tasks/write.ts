import Task from '#models/task'
import { NO_PROMISE } from '#models/task/promised'
import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'
import { firstOccurrence, parseRule } from '#services/recurrence/index'
import { resolveLinks, syncLinks } from '#services/evidence/mentions'
import type { Person } from '#services/person'
import type { Field, TaskValues } from '#services/tasks/values'

export type NewTask = Partial<TaskValues> & {
  title: string
  /** The meeting in which it was written down. */
  meetingId?: number
}

/** Makes a task at the end of its list. */
export async function createTask(
  change: Change,
  values: NewTask,
  person: Person,
  parent: Task | null = null
): Promise<Task> {
  const place = values.place ?? {
    projectId: parent?.projectId ?? null,
    sectionId: parent?.sectionId ?? null,
  }
  const task = await change.create(Task, {
    title: values.title,
    notes: await resolveLinks(values.notes ?? '', person, change.trx),
    priority: values.priority ?? 0,
    demand: values.demand ?? null,
    ...place,
    parentId: parent?.id ?? null,
    dueOn: values.due?.on ?? null,
    dueTime: values.due?.time ?? null,
    startOn: values.start ?? null,
    estimateMinutes: values.estimate ?? null,
    meetingId: values.meetingId ?? null,
    ...promised(values.promise),
    status: 'open',
    spentSeconds: 0,
    carriedCount: 0,
    plannedOn: null,
    recurrence: null,
    recursAfterCompletion: false,
    recurrenceAnchor: null,
    recurrenceDone: 0,
    position: await endOf(change, person.id, place, parent?.id ?? null),
    ...recurring(values.recurrence, values.due?.on ?? null, person.today),
  })
  if (task.notes) await keepLinks(change, task, person)
  if (values.tags?.length) await task.giveTags(change, values.tags)
  if (values.planned) await task.planFor(change, values.planned, person.clock)
  return task
}

/** What its notes link to is mentioned, and shown by it when it is a claim. */
const keepLinks = (change: Change, task: Task, person: Person) =>
  syncLinks(change, person, { type: 'task', id: task.id }, task.notes)

/** Writes those fields of the values that were edited. */
export async function updateTask(
  change: Change,
  task: Task,
  values: Partial<TaskValues>,
  fields: Field[],
  person: Person
) {
  const edited = new Set(fields)
  if (edited.has('title')) task.title = values.title!
  if (edited.has('notes')) task.notes = await resolveLinks(values.notes!, person, change.trx)
  if (edited.has('priority')) task.priority = values.priority!
  if (edited.has('demand')) task.demand = values.demand!
  if (edited.has('estimate')) task.estimateMinutes = values.estimate!
  if (edited.has('start')) task.startOn = values.start!
  if (edited.has('promise')) task.merge(promised(values.promise))
  if (edited.has('due')) task.merge({ dueOn: values.due!.on, dueTime: values.due!.time })
  if (edited.has('recurrence')) repeat(task, values.recurrence!, person.today)
  else if (edited.has('due')) restartSeries(task)
  await change.save(task)
  if (edited.has('notes')) await keepLinks(change, task, person)
  if (edited.has('place')) await task.moveTo(change, values.place!)
  if (edited.has('tags')) await task.setTags(change, values.tags!)
  if (edited.has('planned')) await task.planFor(change, values.planned!, person.clock)
}

const promised = ({ contactId, by, on }: TaskValues['promise'] = NO_PROMISE) => ({
  contactId,
  promise: by,
  promisedOn: on,
})

/** The place after all open tasks of a list. */
async function endOf(
  change: Change,
  userId: number,
  { projectId, sectionId }: TaskValues['place'],
  parentId: number | null
): Promise<number> {
  const list = parentId
    ? { parent_id: parentId }
    : { status: 'open', project_id: projectId, section_id: sectionId }
  const conditions = Object.entries(list).map(([column, value]) =>
    value === null ? `${column} is null` : `${column} = ?`
  )
  const [last] = await readRows(
    `select max(position) as position from tasks where user_id = ? and ${conditions.join(' and ')}`,
    [userId, ...Object.values(list).filter((value) => value !== null)],
    change.trx
  )
  return Math.floor(Number(last.position ?? 0)) + 1
}

function repeat(task: Task, recurrence: TaskValues['recurrence'], today: Day) {
  const count = (text: string | null) => (text ? parseRule(text).count : null)
  const isOtherCount = count(task.recurrence) !== count(recurrence.rule)
  task.merge(recurring(recurrence, task.dueOn, today))
  if (!recurrence.rule || isOtherCount) task.recurrenceDone = 0
}

/** The columns of a series: a task that repeats needs a first day, which is the one it is due on. */
function recurring(
  recurrence: TaskValues['recurrence'] | undefined,
  dueOn: Day | null,
  today: Day
): Partial<Task> {
  if (!recurrence) return {}
  if (!recurrence.rule) {
    return { recurrence: null, recursAfterCompletion: false, recurrenceAnchor: null }
  }
  const first = dueOn ?? firstOccurrence(parseRule(recurrence.rule), today) ?? today
  return {
    recurrence: recurrence.rule,
    recursAfterCompletion: recurrence.afterCompletion,
    recurrenceAnchor: first,
    dueOn: first,
  }
}

/**
 * A series goes on from the day to which its current occurrence was moved: every two weeks from
 * there, monthly on that day. Rules that name their days keep them.
 */
function restartSeries(task: Task) {
  if (!task.recurrence) return
  task.recurrenceAnchor = task.dueOn
}
