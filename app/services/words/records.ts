import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'
import { type RecordType, recordTypeOf, typeOfRecord } from '#services/changes/record_types'
import type { Translate } from '#services/translator'

/** What a kind of record is called and how it is drawn, wherever records of all kinds stand together. */
export function inWords(type: RecordType, t: Translate) {
  const { icon, kind } = typeOfRecord(type)
  return { icon: icon ?? 'circle', kind: kind ? t(kind) : '' }
}

/** What a row is called; empty for what has no name of its own. */
export const titleOfRow = (type: RecordType, row: Record<string, unknown>) =>
  String(row[typeOfRecord(type).title ?? ''] ?? '')

/** What a record is called. */
export function titleOf(record: LucidRow): string {
  const model = record.constructor as LucidModel
  const { title = '' } = typeOfRecord(recordTypeOf(model.table))
  return String((record as any)[model.$keys.columnsToAttributes.get(title, title)] ?? '')
}
