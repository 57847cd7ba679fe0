import { AREA_RECORDS, RECORD_TYPES } from '#services/changes/record_types'

const OWNERS = ['task', ...AREA_RECORDS] as const

/**
 * That the record of a file is not in the trash, in SQL: the file is where its record is, though it has no
 * mark of its own.
 *
 * @param name what the table of files is called
 */
export function withKeptOwner(name: string): string {
  const trashed = OWNERS.map(
    (type) => `when '${type}' then
      (select owner.trashed_at from ${RECORD_TYPES[type].table} as owner where owner.id = ${name}.record_id)`
  )
  return `case ${name}.record_type ${trashed.join(' ')} end is null`
}
