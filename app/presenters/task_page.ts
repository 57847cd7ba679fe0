import { PRIORITIES } from '#models/task'
import type Task from '#models/task'
import { presentLinks } from '#presenters/evidence'
import { presentActivity } from '#presenters/task_activity'
import { presentTasks, type RowView } from '#presenters/task_row'
import { activityOf } from '#queries/activity'
import { goalsOfTask } from '#queries/goal_parts'
import { parentChoices } from '#queries/parent_choices'
import { namesOf, placeOptions, placesOf } from '#queries/places'
import { type KinRow, taskFamily } from '#queries/task_family'
import { TaskList } from '#queries/task_list'
import { taskParts } from '#queries/task_parts'
import { taskPeople } from '#queries/task_people'
import { renderMarkdown } from '#services/markdown/render'
import type { Navigation } from '#services/page/navigation'
import type { Person } from '#services/person'
import { nextDays, repeatFields } from '#services/tasks/repeat'
import { fingerprints, valuesOf } from '#services/tasks/values'
import { momentInWords } from '#services/tasks/words'
import { dayInWords } from '#services/words/dates'

const SHOWN_FOUND = 8

/** All that the page of a task shows, in words. */
export async function presentTaskPage(
  task: Task,
  person: Person,
  options: { projects: Navigation['projects']; search?: string; partOf?: string | null }
) {
  const { t, today, user } = person
  const [places, family, activity, parts, links, goals, people] = await Promise.all([
    placesOf(person),
    taskFamily(task),
    activityOf(person, task.id),
    taskParts(task, person),
    presentLinks(person, { type: 'task', id: task.id }),
    goalsOfTask(person.id, task.id),
    taskPeople(task),
  ])
  const found = options.search
    ? await searchBlockers(task, family.blockers, options.search, person)
    : null
  const choices = options.partOf
    ? await parentChoices(task, family.below, options.partOf, person)
    : null
  const values = valuesOf(task, family.tags)
  const project = places.find(({ id }) => id === task.projectId) ?? null
  const section = project?.sections.find(({ id }) => id === task.sectionId) ?? null
  const done = family.below.filter(({ status }) => status !== 'open').length
  const short = ({ id, title, status }: KinRow) => ({ id, title, status, href: `/tasks/${id}` })

  return {
    task,
    values,
    was: fingerprints(values),
    priority: PRIORITIES[task.priority] ?? 'none',
    place: task.projectId ? [task.projectId, task.sectionId].filter(Boolean).join(':') : '',
    placeOptions: placeOptions(places, task.projectId),
    project: project && {
      name: project.name,
      color: project.color,
      href: `/projects/${project.id}`,
    },
    section: section?.name ?? null,
    knownTags: [...family.knownTags.values()].slice(0, 200),
    notesHtml: renderMarkdown(task.notes, markdownWords(person)),
    repeat: repeatFields(values, person),
    nextDays: nextDays(task.recurrence, task.recurrenceAnchor, task.dueOn, person),
    parents: family.above.map(short),
    subtasks: presentSubtasks(family.below, person, options.projects),
    progress: family.below.length > 0 ? { done, total: family.below.length } : null,
    blockers: family.blockers.map(short),
    blocked: family.blocked.map(short),
    isBlocked: family.blockers.some(({ status }) => status === 'open'),
    found: found?.map(({ id, title }) => ({ id, title, href: `/tasks/${id}` })) ?? null,
    search: options.search ?? '',
    partOf: {
      isOpen: typeof options.partOf === 'string',
      search: options.partOf ?? '',
      choices:
        choices?.map(({ row, obstacle }) => ({
          id: row.id,
          title: row.title,
          place: places.find(({ id }) => id === row.project_id)?.name ?? t('tasks.inbox'),
          obstacle: obstacle && t(`tasks.parent.${obstacle}`),
        })) ?? null,
    },
    series: family.series.map((row) => ({
      ...short(row),
      when: row.closed_on ?? row.due_on,
      words: [
        t(`words.status.${row.status}`),
        (row.closed_on ?? row.due_on) &&
          dayInWords(row.closed_on ?? row.due_on!, today, user.locale, t),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
    activity: presentActivity(
      activity,
      {
        names: {
          ...namesOf(places),
          contacts: new Map(task.contactId ? [[task.contactId, people.contact ?? '']] : []),
        },
        tags: family.knownTags,
        tasks: new Map(family.blockers.map(({ id, title }) => [id, title])),
      },
      person
    ),
    created: momentInWords(task.createdAt, person),
    closed: task.closedAt && momentInWords(task.closedAt, person),
    people,
    links,
    goals: goals.map(({ id, title, status }) => ({
      title,
      href: `/goals/${id}`,
      status: status === 'open' ? '' : t(`goals.options.status.${status}`),
    })),
    remarks: people.remarks.map(({ id, title }) => ({ title, href: `/feedback/${id}` })),
    parts,
    ...parts,
  }
}

export const markdownWords = ({ t }: Person) => ({
  done: t('tasks.notes.ticked'),
  open: t('tasks.notes.unticked'),
})

function presentSubtasks(
  rows: KinRow[],
  person: Person,
  projects: Navigation['projects']
): Array<RowView & { indent: number }> {
  const views = presentTasks(rows, person, projects)
  return views.map((view, index) => {
    const { depth, id } = rows[index]
    const parts = rows.filter((row) => row.parent_id === id)
    const done = parts.filter(({ status }) => status !== 'open').length
    return {
      ...view,
      indent: Math.min(depth - 1, 3),
      subtasks: parts.length > 0 ? `${done}/${parts.length}` : null,
    }
  })
}

async function searchBlockers(task: Task, blockers: KinRow[], q: string, person: Person) {
  const { rows } = await new TaskList(person, { q, status: 'open' }).page(SHOWN_FOUND + 2)
  const known = new Set([task.id, ...blockers.map(({ id }) => id)])
  return rows.filter(({ id }) => !known.has(id)).slice(0, SHOWN_FOUND)
}
