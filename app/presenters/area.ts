import { DateTime } from 'luxon'
import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'
import { addressOfArea, AREAS, type AreaName } from '#areas'
import { historyOf } from '#queries/history'
import type { Row } from '#services/api/shape'
import type { Table } from '#services/api/table'
import type { RecordType } from '#services/changes/record_types'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'
import { changeInWords } from '#services/words/changes'

/** What a list shows of one record. */
export type AreaRow = { id: number; title: string; note: string; icon?: string }

/**
 * What the address says is looked for, and in which order; what it says that does not fit is left out.
 * `asked` is the order when it is not the usual one.
 */
export function narrowing(
  person: Person,
  area: AreaName,
  table: Table,
  qs: Record<string, unknown>
) {
  const { sort: sorts, filter: filters } = table.query
  const known: Record<string, any> = filters?.properties ?? {}
  const filter: Record<string, string> = {}
  for (const [name, { enum: choices, type }] of Object.entries(known)) {
    const value = typeof qs[name] === 'string' ? qs[name].trim().slice(0, 200) : ''
    const allowed = choices ?? (type === 'boolean' ? ['true', 'false'] : [value])
    if (value && allowed.includes(value)) filter[name] = value
  }
  const sort: string = sorts.enum.includes(qs.sort) ? String(qs.sort) : sorts.default
  return {
    area,
    areaHref: addressOfArea(area),
    areaIcon: AREAS[area].icon,
    filter,
    choices: choicesOf(person, area, known),
    sort,
    asked: sort === sorts.default ? null : sort,
    sorts: [
      { value: AREAS[area].title, label: person.t('areas.sorts.title') },
      { value: '-created_at', label: person.t('areas.sorts.newest') },
    ],
    cursor: typeof qs.cursor === 'string' ? qs.cursor : undefined,
    isNarrowed: Object.keys(filter).length > 0,
  }
}

/** An area's list as its page shows it. */
export async function areaList(
  person: Person,
  area: AreaName,
  table: Table,
  qs: Record<string, unknown>,
  present: (row: Row, person: Person) => AreaRow
) {
  const listed = narrowing(person, area, table, qs)
  const { filter, sort, cursor } = listed
  const { rows, next } = await table.page({ person, query: { filter, sort, cursor } })
  return {
    ...listed,
    rows: rows.map((row) => ({ href: `${listed.areaHref}/${row.id}`, ...present(row, person) })),
    nextHref: next && address(listed.areaHref, { ...filter, sort, cursor: next }),
  }
}

/** What a list can be narrowed to, beside words. */
function choicesOf({ t }: Person, area: AreaName, filters: Record<string, any>) {
  const label = (name: string, value: string, type: string) =>
    t(
      type === 'boolean'
        ? `areas.${value === 'true' ? 'yes' : 'no'}`
        : `${area}.options.${name}.${value}`
    )
  return Object.entries(filters)
    .filter(([, { enum: choices, type }]) => choices || type === 'boolean')
    .map(([name, { enum: choices = ['true', 'false'], type }]) => ({
      name,
      label: t(`${area}.fields.${name}`),
      options: choices.map((value: string) => ({ value, label: label(name, value, type) })),
    }))
}

/** A record's values, by the names of columns, as its form shows them: moments in the person's time. */
export function formValues(record: LucidRow | object, { clock }: Person) {
  const { $keys } = record.constructor as LucidModel
  const values = '$attributes' in record ? record.$attributes : record
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      $keys?.attributesToColumns.get(name, name) ?? name,
      DateTime.isDateTime(value)
        ? value.setZone(clock.zone).toFormat("yyyy-MM-dd'T'HH:mm")
        : (value ?? ''),
    ])
  )
}

/** What happened to a record, in words. */
export async function presentHistory(person: Person, type: RecordType, id: number) {
  const { t } = person
  return (await historyOf(person, type, id)).map((row) => {
    const at = DateTime.fromISO(row.created_at)
    return {
      title: changeInWords(row.label, row.data, t),
      when: momentInWords(at, person),
      iso: at.toUTC().toISO()!,
      via: row.via === 'page' ? null : t(`tasks.activity.via.${row.via}`),
      undone: row.undone_by_id !== null,
    }
  })
}
