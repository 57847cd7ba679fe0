import db from '@adonisjs/lucid/services/db'
import type Project from '#models/project'
import { markdownWords } from '#presenters/task_page'
import { presentTasks, type RowView } from '#presenters/task_row'
import { type Page, TaskList } from '#queries/task_list'
import { renderMarkdown } from '#services/markdown/render'
import { address } from '#services/page/address'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'

/** Open tasks of a section, and completed ones of a project, that a page shows. */
const MOST_IN_SECTION = 50
const MOST_COMPLETED = 50

type SectionRow = { id: number; name: string }

/** A project with its tasks by section, for its list and its board. The first part has no section. */
export async function projectPage(
  person: Person,
  project: Project,
  options: { completed?: boolean; arrange?: boolean } = {}
) {
  const { id } = project
  const [sections, { projects, tags }] = await Promise.all([
    db
      .from('sections')
      .where({ user_id: person.id, project_id: id })
      .whereNull('trashed_at')
      .orderBy('position')
      .orderBy('id')
      .limit(100)
      .select('id', 'name') as Promise<SectionRow[]>,
    navigation(person),
  ])
  const lists = [null, ...sections].map(
    (section) =>
      new TaskList(person, { project: id, section: section?.id ?? 'none', sort: 'position' })
  )
  const [pages, completed] = await Promise.all([
    TaskList.together(person, lists, MOST_IN_SECTION),
    options.completed ? completedOf(person, id) : null,
  ])

  const known = projects.some((one) => one.id === id)
  const own = { id, name: project.name, color: project.color, href: `/projects/${id}`, count: 0 }
  const present = (rows: Page['rows']) =>
    presentTasks(rows, person, known ? projects : [...projects, own])
  const parts = [null, ...sections].map((section, at) =>
    presentPart(person, id, section, pages[at], present)
  )
  return {
    project,
    notes: project.notes ? renderMarkdown(project.notes, markdownWords(person)) : null,
    parts,
    sections,
    completed: completed && {
      tasks: present(completed.rows),
      moreHref: completed.next
        ? address('/tasks', { project: id, status: 'any', sort: 'closed' })
        : null,
    },
    isEmpty: parts.every(({ tasks }) => tasks.length === 0) && sections.length === 0,
    arrange: Boolean(options.arrange),
    projects,
    tags,
  }
}

function presentPart(
  { t }: Person,
  projectId: number,
  section: SectionRow | null,
  { rows, next }: Page,
  present: (rows: Page['rows']) => RowView[]
) {
  return {
    id: section?.id ?? null,
    key: section?.id ?? 'none',
    name: section?.name ?? null,
    title: section?.name ?? t('projects.no_section'),
    tasks: present(rows),
    count: next ? `${rows.length}+` : String(rows.length),
    moreHref: next
      ? address('/tasks', { project: projectId, section: section?.id ?? 'none', sort: 'position' })
      : null,
    place: { project_id: projectId, section_id: section?.id ?? '' },
    addHref: address('/quick_add', { project_id: projectId, section_id: section?.id }),
  }
}

const completedOf = (person: Person, project: number) =>
  new TaskList(person, { project, status: 'closed', sort: 'closed', hidden: true }).page(
    MOST_COMPLETED
  )

/** All projects: those in use, with their open tasks, and those in the archive. */
export async function projectOverview(person: Person) {
  const [{ projects }, archived] = await Promise.all([
    navigation(person),
    db
      .from('projects')
      .where('user_id', person.id)
      .whereNull('trashed_at')
      .whereNotNull('archived_at')
      .orderBy('archived_at', 'desc')
      .orderBy('id')
      .limit(200)
      .select('id', 'name', 'color'),
  ])
  return { projects, archived }
}
