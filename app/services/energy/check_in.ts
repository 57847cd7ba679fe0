import type { DateTime } from 'luxon'
import { refuse } from '#exceptions/refuse'
import EnergyCheckIn from '#models/energy_check_in'
import { dayOf } from '#services/calendar/day'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

/** A check-in as forms, the API and the terminal send it; what is not sent is not meant. */
export type CheckInInput = {
  energy?: number
  engagement?: number | null
  /** A DateTime, which `fields.moment` makes of what was sent; without one, now. */
  felt_at?: unknown
  note?: string | null
  doing?: string | null
}

export function checkIn(
  change: Change,
  person: Person,
  input: CheckInInput
): Promise<EnergyCheckIn> {
  const felt = { feltAt: feltAt((input.felt_at as DateTime | null) ?? person.clock.now, person) }
  return change.create(EnergyCheckIn, {
    ...withWords({ engagement: null, note: '', doing: null, ...valuesOf(input), ...felt }, person),
  })
}

export async function changeCheckIn(
  change: Change,
  person: Person,
  record: EnergyCheckIn,
  input: CheckInInput
) {
  record.merge(valuesOf(input))
  if (input.felt_at) record.feltAt = feltAt(input.felt_at as DateTime, person)
  const { energy, note, feltAt: at } = record
  // where one is now says nothing of where one was then
  const isMoved = 'feltAt' in record.$dirty
  const words = withWords({ energy, note, feltAt: at }, person)
  record.merge(isMoved ? words : { title: nameOf(record, person) })
  await change.save(record)
}

function valuesOf(input: CheckInInput) {
  const { energy, engagement, note, doing } = input
  return {
    ...(energy !== undefined && { energy }),
    ...(engagement !== undefined && { engagement }),
    ...(note !== undefined && { note: note ?? '' }),
    ...(doing !== undefined && { doing: doing || null }),
  }
}

/** Nobody knows yet how strong they will be. */
function feltAt(at: DateTime, { clock, t }: Person): DateTime {
  if (at > clock.now.endOf('minute')) refuse('felt_at', t('energy.invalid.later'))
  return at
}

type Felt = { energy?: number; note: string; feltAt: DateTime }

function withWords<T extends Felt>(values: T, person: Person) {
  const { zone } = person.clock
  const feltOn = dayOf(values.feltAt, zone)
  const feltTime = values.feltAt.setZone(zone).toFormat('HH:mm')
  const named = { ...values, feltOn, feltTime }
  return { ...named, title: nameOf(named, person) }
}

/** What it is called: by its note, else by its moment. */
function nameOf(
  { energy, note, feltOn, feltTime }: Record<string, any>,
  { t, user }: Person
): string {
  if (note.trim()) return note
  const day = formatDay(feltOn, user.locale, { day: 'numeric', month: 'short', year: 'numeric' })
  return t('energy.called', { energy, when: `${day}, ${feltTime}` })
}
