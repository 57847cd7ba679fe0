/** What an import wrote into a row, by column: what differs from it by now was edited by hand. */
export type Imported = Record<string, unknown>

export const parseImported = (text: string | null): Imported | null =>
  text === null ? null : JSON.parse(text)

/**
 * What an import writes into a row that is there: the columns that still are as the last import left
 * them. Of a row that was made by hand only what is empty is filled.
 *
 * @param now what the row holds
 * @param next what it would hold by the import
 */
export function mergeImported(now: Imported, before: Imported | null, next: Imported): Imported {
  return Object.fromEntries(
    Object.entries(next).filter(
      ([column, value]) => value !== now[column] && isUntouched(column, now[column], before)
    )
  )
}

/** Whether nobody has changed a column by hand since the last import, or it is empty from the start. */
export const isUntouched = (column: string, value: unknown, before: Imported | null): boolean =>
  before && column in before ? before[column] === value : value === null || value === ''

/**
 * A text that a model wrote where the import had none gives way to one that the import brings, and
 * stays while it brings none.
 */
export function mergeText(
  column: 'description' | 'biography',
  now: Imported,
  changes: Imported,
  next: Imported
): Imported {
  const generated = `${column}_generated`
  if (!now[generated]) return changes
  const { [column]: _, ...others } = changes
  return next[column] ? { ...others, [column]: next[column], [generated]: false } : others
}
