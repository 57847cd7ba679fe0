import { refuse } from '#exceptions/refuse'
import { daysBetween, type Day } from '#services/calendar/day'
import { daysOf, type Period } from '#services/packets/periods'
import type Packet from '#models/packet'
import type { Person } from '#services/person'

/** A packet of more days than this would be a life. */
export const LONGEST_PERIOD = 5 * 366

type Days = { period?: Period | 'custom'; starts_on?: Day; ends_on?: Day }

/**
 * The days that a form means: those of the time that it names, else those that it says.
 *
 * @throws a validation error that names the field
 */
export function readDays({ period, ...days }: Days, { t, today }: Person) {
  if (period && period !== 'custom') {
    const { from, to } = daysOf(period, today)
    return { starts_on: from, ends_on: to }
  }
  if (!days.starts_on) refuse('starts_on', t('packets.invalid.days'))
  if (!days.ends_on) refuse('ends_on', t('packets.invalid.days'))
  return checkedDays({ starts_on: days.starts_on, ends_on: days.ends_on }, t)
}

/** @throws a validation error that names the field */
export function checkedDays(days: { starts_on: Day; ends_on: Day }, t: Person['t']) {
  const length = daysBetween(days.starts_on, days.ends_on)
  if (length < 0) refuse('ends_on', t('packets.invalid.order'))
  if (length > LONGEST_PERIOD) refuse('ends_on', t('packets.invalid.too_long'))
  return days
}

/**
 * What is frozen stays as it is.
 *
 * @throws a validation error
 */
export function requireDraft(packet: Packet, t: Person['t']) {
  if (packet.isFrozen) refuse('packet', t('packets.invalid.frozen'))
}

/**
 * What may still change is for nobody else.
 *
 * @throws a validation error
 */
export function requireFrozen(packet: Packet, t: Person['t']) {
  if (!packet.isFrozen) refuse('packet', t('packets.invalid.draft'))
}
