import vine from '@vinejs/vine'
import { assessmentProperties, skillProperties } from '#validators/skill'

/** Columns of the table that leaves and comes back, as the API names them. */
export const CSV_COLUMNS = [
  'name',
  'category',
  'aliases',
  'level',
  'assessed_on',
  'target_level',
  'target_on',
  'half_life_days',
  'anchor_0',
  'anchor_1',
  'anchor_2',
  'anchor_3',
  'anchor_4',
  'anchor_5',
  'notes',
] as const

export type CsvColumn = (typeof CSV_COLUMNS)[number]

/** What a line may say. */
export type CsvInput = { name: string } & {
  [Column in Exclude<CsvColumn, 'name'>]?: string | number
}

const { level, assessed_on } = assessmentProperties

export const csvRowValidator = vine.compile(
  vine.object({ ...skillProperties, level: level.clone().optional(), assessed_on })
)

/**
 * Spreadsheets run what begins like this as a formula. An apostrophe in front makes it text; one that
 * was there before gets another, so that reading takes away exactly what writing put there.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

export const guarded = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell)
export const unguarded = (cell: string) =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
