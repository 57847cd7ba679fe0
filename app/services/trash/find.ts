import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Attachment from '#models/attachment'
import Project from '#models/project'
import Section from '#models/section'
import Task from '#models/task'
import type { TrashType } from '#services/changes/record_types'
import type { Person } from '#services/person'
import type { Trashed } from '#services/trash/restore'

const MODELS: Record<string, unknown> = {
  task: Task,
  project: Project,
  section: Section,
  attachment: Attachment,
}

/**
 * Something that the person has in the trash.
 *
 * @throws E_ROW_NOT_FOUND
 */
export async function findTrashed(
  person: Person,
  type: TrashType,
  id: number,
  client?: TransactionClientContract
): Promise<Trashed> {
  const model = (MODELS[type] ?? (await import(`#models/${type}`)).default) as typeof Task
  return model
    .of(person, client && { client })
    .where('id', id)
    .whereNotNull('trashed_at')
    .firstOrFail()
}
