import { projectShape } from '#api/v1/shapes/project'
import { placeAmong } from '#models/mixins/ordering'
import Project from '#models/project'
import { actsOn } from '#services/api/acts'
import { moveTo, positionBody, positionHelp } from '#services/api/placing'
import { resource } from '#services/api/resource'
import { Table } from '#services/api/table'
import { projectValidators } from '#validators/project'

const table = new Table({
  table: 'projects',
  shape: projectShape,
  trash: true,
  sorts: { position: 'number', name: 'text', created_at: 'moment', id: 'id' },
  sort: 'position',
  filters: {
    archived: {
      type: 'boolean',
      description: 'Whether it is in the archive.',
      apply: (query, isArchived) =>
        isArchived ? query.whereNotNull('archived_at') : query.whereNull('archived_at'),
    },
  },
})

export default [
  ...resource({
    name: 'projects',
    one: 'a project',
    many: 'projects',
    area: 'tasks',
    model: Project,
    table,
    validators: projectValidators,
    empty: { notes: '', color: 'blue' },
    examples: { input: { name: 'Website relaunch', color: 'teal' } },
    verbs: {
      async create({ change, input, label }) {
        label('projects.changes.created', { name: input.name })
        return (await Project.add(change, input)).id
      },
      async update({ change, input, label }, project: Project) {
        label('projects.changes.changed', { name: input.name ?? project.name })
        await change.save(project.merge(input))
      },
      async remove({ change, label, person }, project: Project) {
        label('projects.changes.trashed', { name: project.name })
        await project.trashWithTasks(change, person.clock.now)
      },
    },
  }),
  ...actsOn({ area: 'tasks', path: '/projects/:project_id', model: Project, table }, [
    {
      name: 'projects.archive.store',
      method: 'POST',
      path: '/archive',
      summary: 'Put a project into the archive',
      description: 'It keeps everything and stands in nobody’s way.',
      run: async ({ change, label, person }, project) => {
        label('projects.changes.archived', { name: project.name })
        await project.archive(change, person.clock.now)
      },
    },
    {
      name: 'projects.archive.destroy',
      method: 'DELETE',
      path: '/archive',
      summary: 'Take a project out of the archive',
      run: async ({ change, label }, project) => {
        label('projects.changes.unarchived', { name: project.name })
        await project.unarchive(change)
      },
    },
    {
      name: 'projects.position.update',
      method: 'PUT',
      path: '/position',
      summary: 'Put a project into another place',
      description: positionHelp,
      body: positionBody,
      run: async ({ change, input, label, person, client }, project) => {
        label('projects.changes.moved', { name: project.name })
        const projects = () => Project.kept(person, { client }).whereNull('archived_at')
        await moveTo(input, (place) => placeAmong(change, project, projects, place))
      },
    },
  ]),
]
