import { presentTasks, type RowView } from '#presenters/task_row'
import type { TaskFilters } from '#queries/task_filters'
import { type Page, TaskList } from '#queries/task_list'
import { DEMANDS, PRIORITIES } from '#models/task'
import { PROMISES } from '#models/task/promised'
import { address } from '#services/page/address'
import { navigation, type Navigation } from '#services/page/navigation'
import type { Person } from '#services/person'
import { dayInWords } from '#services/words/dates'
import { filterQuery } from '#validators/filter'
import {
  FILTER_FIELDS,
  type Group,
  LIST_FIELDS,
  LIST_SORTS,
  listFrom,
} from '#validators/task_filters'

/** Tasks of a group that are shown before "Show all". */
const MOST_IN_GROUP = 20

type Query = Record<string, unknown>

/** The list of all tasks, as its address says: filtered, sorted, in groups or page by page. */
export async function taskListPage(person: Person, query: Query) {
  const { filters, group } = await listFrom(query)
  const { projects, tags } = await navigation(person)
  const groups = group === 'none' ? null : groupsOf(group, filters, { person, projects, tags })
  const lists = (groups ?? [{ filters }]).map((one) => new TaskList(person, one.filters))
  const pages = await TaskList.together(person, lists, groups ? MOST_IN_GROUP : undefined)
  const present = (page: Page) => presentTasks(page.rows, person, projects)

  const shown = (groups ?? []).map((one, at) => ({
    ...one,
    tasks: present(pages[at]),
    moreHref: pages[at].next
      ? address('/tasks', { ...query, group: null, cursor: null, ...one.query })
      : null,
  }))
  const tasks: RowView[] = groups ? [] : present(pages[0])
  const next = groups ? null : pages[0].next
  return {
    filters,
    bar: bar(person, query, group, projects, tags),
    chips: chips(person, query, filters, projects),
    groups: shown.filter((one) => one.tasks.length > 0),
    tasks,
    first: !filters.cursor,
    nextHref: next && address('/tasks', { ...query, cursor: next }),
    isEmpty: groups ? shown.every((one) => one.tasks.length === 0) : tasks.length === 0,
    searchAllHref:
      filters.q && !filters.status
        ? address('/tasks', { ...query, status: 'any', cursor: null })
        : null,
    saveQuery: filterQuery(address('', query).slice(1)),
    projects,
    tags,
  }
}

/** A part of a grouped list: what it is called, its filters, and what these are in an address. */
type GroupOf = {
  key: string
  title: string
  color?: string
  filters: TaskFilters
  query: Query
}

type Known = { person: Person; projects: Navigation['projects']; tags: string[] }

/** Each group is a list of its own, so that all together cost what they show. */
function groupsOf(group: Exclude<Group, 'none'>, filters: TaskFilters, known: Known): GroupOf[] {
  const { projects, tags } = known
  const { t } = known.person
  const base = { ...filters, cursor: undefined }
  switch (group) {
    case 'project':
      return [
        {
          key: 'none',
          title: t('lists.no_project'),
          filters: { ...base, project: 'none' as const },
          query: { project: 'none' },
        },
        ...projects.map(({ id, name, color }) => ({
          key: String(id),
          title: name,
          color,
          filters: { ...base, project: id },
          query: { project: id },
        })),
      ].filter(({ filters: { project } }) => !filters.project || filters.project === project)
    case 'priority':
      return [...PRIORITIES]
        .map((name, priority) => ({
          key: name,
          title: t(`words.priority.${name}`),
          filters: { ...base, priority },
          query: { priority: name },
        }))
        .filter(({ filters: { priority } }) => [undefined, priority].includes(filters.priority))
        .reverse()
    case 'due':
      return (['overdue', 'today', 'tomorrow', 'soon', 'later', 'none'] as const)
        .map((due) => ({
          key: due,
          title: t(`lists.due.${due}`),
          filters: { ...base, due },
          query: { due },
        }))
        .filter(({ key }) => !filters.due || DUE_PARTS[filters.due].includes(key))
    case 'tag':
      return [
        ...(filters.tag ? [filters.tag] : tags.slice(0, 40)).map((name) => ({
          key: `tag-${name}`,
          title: `@${name}`,
          filters: { ...base, tag: name },
          query: { tag: name },
        })),
        ...(filters.tag
          ? []
          : [
              {
                key: 'none',
                title: t('lists.no_tag'),
                filters: { ...base, tagged: false },
                query: { tag: 'none' },
              },
            ]),
      ]
  }
}

/** The groups by due day that a filter by due day leaves. */
const DUE_PARTS: Record<NonNullable<TaskFilters['due']>, readonly string[]> = {
  overdue: ['overdue'],
  today: ['today'],
  tomorrow: ['tomorrow'],
  soon: ['soon'],
  week: ['today', 'tomorrow', 'soon'],
  later: ['later'],
  any: ['overdue', 'today', 'tomorrow', 'soon', 'later'],
  none: ['none'],
}

/** What the filter bar offers, and what it stands on. */
function bar(
  { t }: Person,
  query: Query,
  group: Group,
  projects: Navigation['projects'],
  tags: string[]
) {
  const value = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const words = (area: string, names: readonly string[]) =>
    names.map((name) => ({ value: name, label: t(`lists.${area}.${name}`) }))
  return {
    values: Object.fromEntries(LIST_FIELDS.map((name) => [name, value(name)])),
    group: group === 'none' ? '' : group,
    statuses: words('statuses', ['done', 'dropped', 'any']),
    projects: [
      { value: 'none', label: t('lists.no_project') },
      ...projects.map(({ id, name }) => ({ value: String(id), label: name })),
    ],
    tags: [
      { value: 'none', label: t('lists.no_tag') },
      ...tags.map((name) => ({ value: name, label: `@${name}` })),
    ],
    priorities: [...PRIORITIES]
      .reverse()
      .map((name) => ({ value: name, label: t(`words.priority.${name}`) })),
    demands: DEMANDS.map((name) => ({ value: name, label: t(`words.demand.${name}`) })),
    promises: words('promise', PROMISES),
    dues: words('due', ['overdue', 'today', 'tomorrow', 'week', 'later', 'any', 'none']),
    sorts: words('sorts', LIST_SORTS),
    groups: words('groups', ['project', 'priority', 'due', 'tag']),
    open: FILTER_FIELDS.some((name) => name !== 'q' && value(name) !== ''),
  }
}

/** What narrows the list now; each chip leads to the list without it. */
function chips(
  { t, today, user }: Person,
  query: Query,
  filters: TaskFilters,
  projects: Navigation['projects']
) {
  const project = projects.find(({ id }) => id === filters.project)
  const found: Array<{ label: string; color?: string; names: string[] }> = []
  const add = (label: string | null | undefined, names: string[], color?: string) => {
    if (label) found.push({ label, names, color })
  }
  add(filters.q && `“${filters.q}”`, ['q'])
  add(filters.status && t(`lists.statuses.${filters.status}`), ['status'])
  if (filters.project) {
    add(
      filters.project === 'none' ? t('lists.no_project') : (project?.name ?? t('lists.project')),
      ['project', 'section'],
      project?.color
    )
  }
  if (filters.section) {
    add(t(filters.section === 'none' ? 'lists.no_section' : 'lists.one_section'), ['section'])
  }
  add(filters.tagged === false ? t('lists.no_tag') : filters.tag && `@${filters.tag}`, ['tag'])
  if (filters.priority !== undefined) {
    add(t(`words.priority.${PRIORITIES[filters.priority]}`), ['priority'])
  }
  add(filters.demand && t(`words.demand.${filters.demand}`), ['demand'])
  add(filters.due && t(`lists.due.${filters.due}`), ['due'])
  add(
    range(filters, (day) => dayInWords(day, today, user.locale, t)),
    ['due_from', 'due_to']
  )
  add(
    filters.planned &&
      t('lists.planned_for', { day: dayInWords(filters.planned, today, user.locale, t) }),
    ['planned']
  )
  add(filters.promise && t(`lists.promise.${filters.promise}`), ['promise'])
  if (filters.contact) add(t('lists.promise.contact'), ['contact'])
  if (filters.meeting) add(t('lists.promise.meeting'), ['meeting'])
  if (filters.hidden) add(t('lists.hidden'), ['hidden'])
  if (filters.subtasks) add(t('lists.subtasks'), ['subtasks'])

  return found.map(({ label, color, names }) => ({
    label,
    color,
    removeHref: address('/tasks', {
      ...query,
      cursor: null,
      ...Object.fromEntries(names.map((name) => [name, null])),
    }),
    removeLabel: t('lists.remove_filter', { filter: label }),
  }))
}

function range({ dueFrom, dueTo }: TaskFilters, words: (day: string) => string) {
  if (!dueFrom && !dueTo) return null
  if (dueFrom === dueTo) return words(dueFrom!)
  return `${dueFrom ? words(dueFrom) : '…'} – ${dueTo ? words(dueTo) : '…'}`
}
