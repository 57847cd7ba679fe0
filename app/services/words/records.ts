import i18nManager from '@adonisjs/i18n/services/main'
import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'
import {
  isAreaRecord,
  RECORD_TYPES,
  type RecordType,
  recordTypeOf,
  typeOfRecord,
} from '#services/changes/record_types'
import { isDay } from '#services/calendar/day'
import type { Person } from '#services/person'
import { columnInWords } from '#services/tasks/words'
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

const NO_NAMES = { projects: new Map<number, string>(), sections: new Map<number, string>() }

/** A field of an area's record and its values as the person reads them; null for any other field. */
export function areaField(type: RecordType, field: string, person: Person) {
  const { t, user } = person
  if (!isAreaRecord(type)) return null
  const { table } = RECORD_TYPES[type]
  const has = (key: string) => i18nManager.locale(user.locale).resolveIdentifier(key) !== null
  if (!has(`${table}.fields.${field}`)) return null

  return {
    label: t(`${table}.fields.${field}`),
    words(value: unknown) {
      const option = `${table}.options.${field}.${value}`
      if (has(option)) return t(option)
      return columnInWords(isDay(String(value)) ? 'due_on' : '', value, NO_NAMES, person)
    },
  }
}
