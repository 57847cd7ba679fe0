import { sectionShape } from '#api/v1/shapes/section'
import { refuse } from '#exceptions/refuse'
import { placeAmong } from '#models/mixins/ordering'
import Project from '#models/project'
import Section from '#models/section'
import { actsOn } from '#services/api/acts'
import type { WriteCall } from '#services/api/operation'
import { moveTo, positionBody, positionHelp } from '#services/api/placing'
import { resource } from '#services/api/resource'
import { Table } from '#services/api/table'
import { sectionValidators } from '#validators/section'

const table = new Table({
  table: 'sections',
  shape: sectionShape,
  trash: true,
  sorts: { position: 'number', name: 'text', id: 'id' },
  sort: 'position',
  filters: {
    project_id: {
      type: 'integer',
      minimum: 1,
      maximum: 999_999_999,
      description: 'The project that it is a part of.',
      apply: (query, id) => query.where('project_id', id),
    },
  },
})

async function projectOf({ input, person, client }: WriteCall): Promise<Project> {
  const project = await Project.kept(person, { client }).where('id', input.project_id).first()
  return project ?? refuse('project_id', person.t('tasks.invalid.project'))
}

export default [
  ...resource({
    name: 'sections',
    one: 'a section',
    many: 'sections',
    area: 'tasks',
    model: Section,
    table,
    validators: sectionValidators,
    examples: { input: { name: 'Design', project_id: 7 } },
    verbs: {
      async create(call) {
        const { change, input, label } = call
        const project = await projectOf(call)
        label('projects.changes.section_created', { name: input.name })
        return (await Section.add(change, project, input.name)).id
      },
      async update({ change, input, label }, section: Section) {
        if ((input.project_id ?? section.projectId) !== section.projectId) {
          refuse('project_id', 'A section stays in its project.')
        }
        const name = input.name ?? section.name
        label('projects.changes.section_renamed', { name })
        await change.save(section.merge({ name }))
      },
      async remove({ change, label, person }, section: Section) {
        label('projects.changes.section_trashed', { name: section.name })
        await section.trashKeepingTasks(change, person.clock.now)
      },
    },
  }),
  ...actsOn({ area: 'tasks', path: '/sections/:section_id', model: Section, table }, [
    {
      name: 'sections.position.update',
      method: 'PUT',
      path: '/position',
      summary: 'Put a section into another place of its project',
      description: positionHelp,
      body: positionBody,
      run: async ({ change, input, label, person, client }, section) => {
        label('projects.changes.section_moved', { name: section.name })
        const sections = () =>
          Section.kept(person, { client }).where('project_id', section.projectId)
        await moveTo(input, (place) => placeAmong(change, section, sections, place))
      },
    },
  ]),
]
