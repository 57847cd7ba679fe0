import type EnergyCheckIn from '#models/energy_check_in'
import { STRENGTHS } from '#models/energy_check_in'
import type { Row } from '#services/api/shape'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'

/** "4 of 5" */
export const strengthInWords = (value: number | null, { t }: Person) =>
  value === null ? null : t('energy.of_five', { value })

/** A line of the list. */
export function checkInLine(row: Row, person: Person) {
  const { t } = person
  const said = [
    t('energy.line.energy', { value: row.energy }),
    row.engagement && t('energy.line.engagement', { value: row.engagement }),
  ]
  return {
    id: row.id,
    href: `/energy/${row.id}`,
    time: row.felt_time,
    marks: marksOf(row.energy),
    name: [...said, row.note].filter(Boolean).join(' · '),
    doing: row.doing,
  }
}

/** Five marks, of which so many are full. */
export const marksOf = (value: number) => STRENGTHS.map((one) => one <= value)

/** What the page of a check-in shows. */
export function presentCheckIn(record: EnergyCheckIn, person: Person) {
  const { t } = person
  const { feltOn, feltTime } = record
  return {
    id: record.id,
    version: record.version,
    title: record.title,
    facts: [
      { name: t('energy.fields.energy'), value: strengthInWords(record.energy, person) },
      { name: t('energy.fields.engagement'), value: strengthInWords(record.engagement, person) },
      { name: t('energy.fields.felt_at'), value: momentInWords(record.feltAt, person) },
      { name: t('energy.fields.doing'), value: record.doing },
      { name: t('energy.fields.note'), value: record.note },
    ],
    time: feltTime,
    dayHref: `/energy/day?day=${feltOn}`,
    texts: [],
  }
}
