import Attachment from '#models/attachment'
import Project from '#models/project'
import Section from '#models/section'
import Task from '#models/task'
import type { TrashType } from '#queries/trash_list'
import type { Person } from '#services/person'
import type { Trashed } from '#services/trash/restore'

const MODELS = { task: Task, project: Project, section: Section, attachment: Attachment }

/**
 * Something that the person has in the trash.
 *
 * @throws E_ROW_NOT_FOUND
 */
export const findTrashed = (person: Person, type: TrashType, id: number): Promise<Trashed> =>
  (MODELS[type] as typeof Task).of(person).where('id', id).whereNotNull('trashed_at').firstOrFail()
