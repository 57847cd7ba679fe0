import { CsvError, parse } from 'csv-parse/sync'
import { errors } from '@vinejs/vine'
import i18nManager from '@adonisjs/i18n/services/main'
import {
  CSV_COLUMNS,
  type CsvColumn,
  type CsvInput,
  csvRowValidator,
  unguarded,
} from '#services/skills/csv/columns'
import type { Person } from '#services/person'
import { fold } from '#services/search/words'

/** The most that one table may hold: characters, lines, and characters of a line. */
export const CSV_MOST = { characters: 500_000, lines: 1000, line: 60_000 } as const

/** Something to put right before anything is imported. */
export type CsvProblem = { line: number; message: string }

/** A line that is right, with what it says; empty cells say nothing. */
export type CsvLine = { line: number; input: CsvInput }

export type CsvTable = {
  lines: CsvLine[]
  /** Columns that mean nothing here. */
  unknown: string[]
  problems: CsvProblem[]
}

type Line = { line: number; cells: string[] }

/** Reads a table of skills, whatever was sent; what is wrong is said with the number of its line. */
export async function readCsv(text: string, person: Person): Promise<CsvTable> {
  const { t } = person
  const stop = (message: string, line = 1) => ({
    lines: [],
    unknown: [],
    problems: [{ line, message }],
  })
  if (text.length > CSV_MOST.characters) {
    return stop(t('skills.csv.too_long', { count: CSV_MOST.characters }))
  }
  let table: Line[]
  try {
    table = linesOf(text.replace(/\r\n?/g, '\n'))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return stop(t(`skills.csv.${problemKey(error.code)}`), Number(error.lines ?? 1))
  }
  if (table.length === 0) return stop(t('skills.csv.empty'))
  if (table.length - 1 > CSV_MOST.lines) {
    return stop(t('skills.csv.too_many', { count: CSV_MOST.lines }))
  }
  const [head, ...rows] = table
  const columns = head.cells.map((cell) => columnOf(cell, person))
  if (!columns.includes('name')) return stop(t('skills.csv.no_name'))
  const twice = columns.find((column, at) => column && columns.indexOf(column) !== at)
  if (twice) return stop(t('skills.csv.twice', { column: twice }))

  const unknown = head.cells.filter((cell, at) => !columns[at] && cell.trim())
  const read = { lines: [] as CsvLine[], unknown, problems: [] as CsvProblem[] }
  for (const row of rows) await readLine(row, columns, person, read)
  return read
}

function linesOf(text: string): Line[] {
  const records = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    max_record_size: CSV_MOST.line,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as Array<{ record: string[]; info: { lines: number; empty_lines: number } }>
  let before = { lines: 0, empty_lines: 0 }
  return records.map(({ record, info }) => {
    // a record is counted where it ends; it begins after the one before
    const line = before.lines + 1 + info.empty_lines - before.empty_lines
    before = info
    return { line, cells: record }
  })
}

/** What parts the columns' names: a comma, unless a semicolon or tab does so more often. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.indexOf('\n') + 1 || undefined)
  const count = (delimiter: string) => head.split(delimiter).length
  return [';', '\t'].find((delimiter) => count(delimiter) > count(',')) ?? ','
}

/** Columns are found by the names that an export gives them, and by what the form calls them. */
function columnOf(cell: string, { t }: Person): CsvColumn | undefined {
  const called = fold(unguarded(cell.trim()))
  return CSV_COLUMNS.find(
    (column) =>
      column === called.replaceAll(' ', '_') || fold(t(`skills.fields.${column}`)) === called
  )
}

async function readLine(
  { line, cells }: Line,
  columns: Array<CsvColumn | undefined>,
  person: Person,
  read: CsvTable
) {
  const { t, today, user } = person
  const problem = (message: string) => read.problems.push({ line, message })
  if (cells.every((cell) => cell.trim() === '')) return
  if (cells.slice(columns.length).some(Boolean)) problem(t('skills.csv.too_wide'))
  const given = columns.flatMap((column, at) => {
    const cell = unguarded(cells[at] ?? '')
    return column && cell.trim() ? [[column, cell]] : []
  })
  const messagesProvider = i18nManager.locale(user.locale).createMessagesProvider()
  try {
    const input = (await csvRowValidator.validate(Object.fromEntries(given), {
      messagesProvider,
    })) as CsvInput
    if (input.assessed_on && input.level === undefined) problem(t('skills.csv.day_alone'))
    else if (input.assessed_on && input.assessed_on > today) problem(t('skills.invalid.future'))
    else read.lines.push({ line, input })
  } catch (error) {
    if (!(error instanceof errors.E_VALIDATION_ERROR)) throw error
    for (const { message } of error.messages) problem(message)
  }
}

const problemKey = (code: string) =>
  ({
    CSV_QUOTE_NOT_CLOSED: 'quote_open',
    CSV_INVALID_CLOSING_QUOTE: 'quote_inside',
    INVALID_OPENING_QUOTE: 'quote_inside',
    CSV_MAX_RECORD_SIZE: 'line_too_long',
  })[code] ?? 'unreadable'
