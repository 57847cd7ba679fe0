import type { Patterns } from '#queries/energy_statements'
import { LEAST_CHECK_INS, type Statement } from '#services/energy/statements'
import type { Person } from '#services/person'

/** "4.1", as the person writes numbers. */
export const oneDecimal = (value: number, { user }: Person) =>
  new Intl.NumberFormat(user.locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value)

const twoDecimals = (value: number, { user }: Person) =>
  new Intl.NumberFormat(user.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value)

export const hourInWords = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`

/** A day after a Sunday that is known, for the name of a weekday. */
export const weekdayInWords = (
  weekday: number,
  { user }: Person,
  style: 'long' | 'short' = 'long'
) =>
  new Intl.DateTimeFormat(user.locale, { weekday: style, timeZone: 'UTC' }).format(
    Date.UTC(2023, 0, 1 + weekday)
  )

/** A statement, and what it stands on. */
export function presentStatement(one: Statement, person: Person) {
  const { t } = person
  const inWords = (value: number) => twoDecimals(value, person)
  // an interval of what is lower is told by how much lower it is
  const ends = [one.low, one.high].map(Math.abs).sort((low, high) => low - high)
  return {
    text: t(`energy.statements.${one.kind}.${one.measure}.${one.direction}`, {
      ...(one.kind === 'hours' && { from: hourInWords(one.from), to: hourInWords(one.to) }),
      ...(one.kind === 'weekday' && { weekday: weekdayInWords(one.weekday, person) }),
      ...(one.inside !== null && {
        inside: oneDecimal(one.inside, person),
        outside: oneDecimal(one.outside!, person),
      }),
      difference: inWords(Math.abs(one.difference)),
    }),
    proof: t(`energy.statements.proof.${one.of}`, {
      n: one.n,
      difference: inWords(Math.abs(one.difference)),
      low: inWords(ends[0]),
      high: inWords(ends[1]),
    }),
    direction: one.direction,
    icon: one.direction === 'higher' ? 'arrow-up' : 'arrow-down',
  }
}

/** What can be said, or why nothing is. */
export function presentPatterns({ statements, count }: Patterns, person: Person) {
  const { t } = person
  return {
    statements: statements.map((one) => presentStatement(one, person)),
    silence:
      statements.length > 0
        ? null
        : count < LEAST_CHECK_INS
          ? t('energy.statements.too_few', {
              count: LEAST_CHECK_INS - count,
              least: LEAST_CHECK_INS,
            })
          : t('energy.statements.none', { count }),
    count,
  }
}
