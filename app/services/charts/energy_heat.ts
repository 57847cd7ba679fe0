import { STRENGTHS } from '#models/energy_check_in'
import { oneDecimal } from '#presenters/energy_statement'
import type { FeltRow } from '#queries/energy_days'
import { addDays, type Day, startOfWeek } from '#services/calendar/day'
import { BAND, CELL, placeOf, STEP, ticks, WEEKS } from '#services/charts/heat_chart'
import { dailyMeans, meanOf } from '#services/energy/means'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

/** Units of the drawing that a day is wide, by its energy: told apart by size as well as by colour. */
const SIZES = [2, 3.5, 5, 6.5, 8]

/** A year of days, each as large and as dark as its mean energy. */
export function energyHeat(felt: FeltRow[], person: Person) {
  const { t, today, user } = person
  const first = addDays(startOfWeek(today, user.weekStartsOn), -7 * (2 * WEEKS - 1))
  const means = dailyMeans(felt.filter(({ felt_on: day }) => day >= first && day <= today))
  const levels = STRENGTHS.map(() => '')
  let none = ''
  for (let at = 0, day = first; day <= today; day = addDays(day, 1), at++) {
    const [x, y] = placeOf(at)
    const mean = means.get(day)
    if (!mean) none += square(x, y, 2)
    else levels[Math.round(mean.mean) - 1] += square(x, y, SIZES[Math.round(mean.mean) - 1])
  }
  return {
    width: WEEKS * STEP - (STEP - CELL),
    height: 2 * BAND + STEP,
    none,
    levels: levels.map((path, at) => ({ level: at + 1, path })),
    ticks: ticks(first, today, user.locale),
    title: t('energy.year.title'),
    summary: t('energy.year.summary', { days: means.size, count: felt.length }),
    table: byMonth(means, person),
  }
}

/** In the middle of its cell. */
function square(x: number, y: number, size: number) {
  const inset = (CELL - size) / 2
  return `M${x + inset} ${y + inset}h${size}v${size}h-${size}z`
}

function byMonth(means: Map<Day, { mean: number }>, person: Person) {
  const months = Map.groupBy(means, ([day]) => day.slice(0, 7))
  return [...months]
    .map(([month, days]) => ({
      label: formatDay(`${month}-01`, person.user.locale, { month: 'long', year: 'numeric' }),
      days: days.length,
      mean: oneDecimal(meanOf(days.map(([, { mean }]) => mean))!.mean, person),
    }))
    .reverse()
}

export type EnergyHeat = ReturnType<typeof energyHeat>
