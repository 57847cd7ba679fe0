import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import Attachment from '#models/attachment'
import {
  type Carrier,
  DRAFT,
  MAX_BYTES,
  MAX_FILES,
  removeUnclaimed,
  type StoredFile,
  storeFile,
} from '#services/attachments/store'
import type { Person } from '#services/person'

/**
 * The files that a request sends for a record, looked at and put on the storage disk. Whoever takes
 * them ends with `removeUnclaimed`.
 *
 * @throws a validation error at `files`
 */
export async function takeFiles(
  request: HttpContext['request'],
  carrier: Carrier,
  person: Person
): Promise<StoredFile[]> {
  const no = (key: string, data: Record<string, unknown> = {}): never =>
    refuse('files', person.t(key, data), 'file')
  const files = request.files('files', { size: MAX_BYTES })
  if (files.length === 0) no('attachments.choose_one')

  if (carrier.type !== DRAFT) {
    const kept = await Attachment.kept(person)
      .where({ record_type: carrier.type, record_id: carrier.id })
      .select('id')
    if (kept.length + files.length > MAX_FILES) no('attachments.too_many', { count: MAX_FILES })
  }

  const stored: StoredFile[] = []
  try {
    for (const file of files) {
      if (file.hasErrors) no('attachments.too_large', { name: file.clientName })
      const result = await storeFile(person.id, file)
      if (!result) return no('attachments.unknown_kind', { name: file.clientName })
      stored.push(result)
    }
  } catch (error) {
    await removeUnclaimed(stored)
    throw error
  }
  return stored
}
