import { hourInWords, oneDecimal } from '#presenters/energy_statement'
import { type FeltRow, hourOf } from '#queries/energy_days'
import { meanOf } from '#services/energy/means'
import type { Person } from '#services/person'

export type Column = { key: string; label: string; title?: string; href?: string; today?: boolean }

type Cell = { value: string; level: number; label: string } | null

/** Hours down, days across: the mean energy of each cell as a number, which a shade goes along with. */
export function energyGrid(
  felt: FeltRow[],
  columns: Column[],
  columnOf: (row: FeltRow) => string,
  person: Person
) {
  if (felt.length === 0) return null
  const hours = felt.map(({ felt_time: time }) => hourOf(time))
  const [first, last] = [Math.min(...hours), Math.max(...hours)]
  const cellOf = (rows: FeltRow[] | undefined): Cell => {
    const found = meanOf((rows ?? []).map(({ energy }) => energy))
    if (!found) return null
    const { mean, n } = found
    const value = oneDecimal(mean, person)
    return {
      value,
      level: Math.round((mean - 1) * 2),
      label: person.t('energy.grid.cell', { value, n }),
    }
  }
  const byCell = Map.groupBy(felt, (row) => `${columnOf(row)} ${hourOf(row.felt_time)}`)
  const byColumn = Map.groupBy(felt, columnOf)
  const byHour = Map.groupBy(felt, ({ felt_time: time }) => hourOf(time))
  return {
    columns,
    rows: Array.from({ length: last - first + 1 }, (_, at) => first + at).map((hour) => ({
      label: hourInWords(hour),
      cells: columns.map(({ key }) => cellOf(byCell.get(`${key} ${hour}`))),
      all: cellOf(byHour.get(hour)),
    })),
    totals: columns.map(({ key }) => cellOf(byColumn.get(key))),
    all: cellOf(felt),
  }
}

export type EnergyGrid = NonNullable<ReturnType<typeof energyGrid>>
