import type EnergyCheckIn from '#models/energy_check_in'
import type { AreaRow } from '#presenters/area'
import type { Row } from '#services/api/shape'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'

/** A line of the list. */
export const energyCheckInRow = (row: Row): AreaRow => ({
  id: row.id,
  title: row.note,
  note: [row.doing].filter(Boolean).join(' · '),
})

/** What the page of an energy check in shows. */
export function presentEnergyCheckIn(record: EnergyCheckIn, person: Person) {
  const { t } = person
  return {
    id: record.id,
    version: record.version,
    title: record.note,
    facts: [
      { name: t('energy.fields.felt_at'), value: momentInWords(record.feltAt, person) },
      { name: t('energy.fields.energy'), value: record.energy },
      { name: t('energy.fields.engagement'), value: record.engagement },
      { name: t('energy.fields.doing'), value: record.doing },
      { name: t('areas.added'), value: momentInWords(record.createdAt, person) },
    ],
    texts: [].filter(({ html }) => html),
  }
}
