import Attachment from '#models/attachment'
import { SHOWN_INLINE } from '#services/attachments/content'
import type { RecordType } from '#services/changes/record_types'
import type { Person } from '#services/person'

/** The files of a record, in words. */
export async function presentFiles(person: Person, { type, id }: { type: RecordType; id: number }) {
  const files = await Attachment.kept(person)
    .where({ record_type: type, record_id: id })
    .orderBy('id')
  return files.map((file) => presentFile(file, person))
}

export const presentFile = (file: Attachment, { user }: Person) => ({
  id: file.id,
  name: file.name,
  href: `/attachments/${file.id}`,
  size: fileSize(file.size, user.locale),
  isImage: SHOWN_INLINE.has(file.contentType),
})

/** "812 bytes", "4.2 kB", "3 MB". */
export function fileSize(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte']
  const power = Math.min(2, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power)
}
