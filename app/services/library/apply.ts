import { refuse } from '#exceptions/refuse'
import type Item from '#models/item'
import type Task from '#models/task'
import { skillsToApply } from '#queries/unapplied'
import type { Change } from '#services/changes/change'
import { addEvidence } from '#services/evidence/link'
import { linkTo, syncLinks } from '#services/evidence/mentions'
import type { Person } from '#services/person'
import { captureTasks, checkCapture, knownProjects, readLines } from '#services/tasks/capture'

/**
 * Reads the task with which an item is put to use, in the words of quick add. Its notes link to the item, and
 * once it is done it shows the skills that the item was evidence of.
 *
 * @throws a validation error
 */
export async function applyBy(text: string, item: Item, person: Person) {
  const projects = await knownProjects(person)
  const { newProjects } = readLines({ text }, projects, person)
  const captured = readLines({ text, asked_projects: newProjects }, projects, person)
  checkCapture(captured, {}, person)
  if (captured.lines.filter(({ parent }) => parent === null).length > 1) {
    refuse('text', person.t('items.apply.one_task'))
  }
  const skills = (await skillsToApply(person, [item.id])).get(item.id) ?? []
  return {
    title: captured.lines[0].title,
    async add(change: Change): Promise<Task> {
      const context = { parent: null, plannedOn: null, dueOn: null }
      const [task] = await captureTasks(change, captured, projects, context, person)
      const link = linkTo({ type: 'item', id: item.id }, item.name)
      task.notes = [task.notes, person.t('items.apply.notes', { link })]
        .filter(Boolean)
        .join('\n\n')
      await change.save(task)
      await syncLinks(change, person, { type: 'task', id: task.id }, task.notes)
      for (const { id } of skills) {
        await addEvidence(change, person, {
          claim: { type: 'skill', id },
          proof: { type: 'task', id: task.id },
          note: person.t('items.apply.why', { title: item.name }),
        })
      }
      return task
    },
  }
}
