import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'
import { AREAS, type AreaName } from '#areas'
import Attachment from '#models/attachment'
import type { RecordType } from '#services/changes/record_types'
import { DRAFT } from '#services/attachments/store'
import type { Change } from '#services/changes/change'

const IN_TEXT = /\]\(\/attachments\/([1-9]\d{0,8})\)/g

/** Files that were put into a text before it was saved belong to its record from now on. */
export async function claimFiles(
  change: Change,
  { type, id }: { type: RecordType; id: number },
  text: string
) {
  const ids = [...text.matchAll(IN_TEXT)].map(([, found]) => Number(found))
  if (ids.length === 0) return
  const files = await Attachment.kept({ id: change.userId }, { client: change.trx })
    .where('record_type', DRAFT)
    .whereIn('id', ids.slice(0, 200))
  for (const file of files) await change.save(file.merge({ recordType: type, recordId: id }))
}

/** The same for all texts of an area's record. */
export async function claimFilesOf(change: Change, area: AreaName, record: LucidRow) {
  const { $keys } = record.constructor as LucidModel
  const { record: type, search } = AREAS[area]
  const texts = search.map((column) => {
    const name = $keys.columnsToAttributes.get(column, column)
    return String((record as any)[name] ?? '')
  })
  await claimFiles(change, { type, id: (record as any).id }, texts.join('\n'))
}
