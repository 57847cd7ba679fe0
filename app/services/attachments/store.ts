import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile } from '@adonisjs/core/bodyparser'
import type { DateTime } from 'luxon'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import Attachment from '#models/attachment'
import type { Change } from '#services/changes/change'
import type { RecordType } from '#services/changes/record_types'
import { contentTypeOf } from '#services/attachments/content'

/** Largest file, in bytes: 25 MB. */
export const MAX_BYTES = 25 * 1024 * 1024
/** Files that one record can have. */
export const MAX_FILES = 50

/** The record that files belong to. */
export type Carrier = { type: RecordType | typeof DRAFT; id: number }

/** The type of record that a file belongs to which was put into a text that is not saved yet. */
export const DRAFT = ''
export const NO_RECORD: Carrier = { type: DRAFT, id: 0 }

/** A file that was looked at, hashed and put on the storage disk, but belongs to no record yet. */
export type StoredFile = {
  name: string
  contentType: string
  size: number
  /** SHA-256 of the content, in hexadecimal. */
  digest: string
  key: string
}

/**
 * Puts an uploaded file on the storage disk, before any record names it: a failure in between
 * leaves a file that nothing points to, never a record without its file.
 *
 * @returns null when the content is of no kind that is kept
 */
export async function storeFile(userId: number, file: MultipartFile): Promise<StoredFile | null> {
  const contentType = await contentTypeOf(file.tmpPath!)
  if (!contentType) return null

  const hash = createHash('sha256')
  await pipeline(createReadStream(file.tmpPath!), hash)
  const key = `${userId}/${randomUUID()}`
  await drive.use().copyFromFs(file.tmpPath!, key)
  return {
    name: safeName(file.clientName),
    contentType,
    size: file.size,
    digest: hash.digest('hex'),
    key,
  }
}

export async function attach(change: Change, { type, id }: Carrier, file: StoredFile) {
  touch(change, type, id)
  return change.create(Attachment, { recordType: type, recordId: id, ...file })
}

export async function trashFile(change: Change, file: Attachment, now: DateTime) {
  touch(change, file.recordType, file.recordId)
  await file.trash(change, now)
}

/**
 * Files stand in the history of the record of an area that carries them, and who may not read the
 * record does not learn their names. Those of tasks do so by themselves.
 */
function touch(change: Change, type: string, id: number) {
  if (type === DRAFT || type === 'task') return
  const record = { record_type: type as RecordType, record_id: id }
  change.note({ ...record, action: 'touched', before: {}, after: {} })
}

/** Removes those of the files that became no attachment: of a request that was refused, or sent again. */
export async function removeUnclaimed(files: StoredFile[]) {
  const keys = files.map(({ key }) => key)
  const rows = await db.from('attachments').whereIn('key', keys).select('key')
  const claimed = new Set(rows.map(({ key }) => key))
  for (const key of keys) if (!claimed.has(key)) await drive.use().delete(key)
}

/** The last part of the sender's path, without what file systems and headers stumble over. */
function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  // eslint-disable-next-line no-control-regex
  const plain = last.replace(/[\u0000-\u001F\u007F"<>|:*?\u202A-\u202E\u2066-\u2069]/g, '').trim()
  return plain.slice(-200) || 'file'
}
