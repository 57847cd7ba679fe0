import type Packet from '#models/packet'
import type { AreaRow } from '#presenters/area'
import type { Row } from '#services/api/shape'
import type { Day } from '#services/calendar/day'
import { daysOf, periodOf, PERIODS } from '#services/packets/periods'
import { SECTIONS, tidySections, USUAL_SECTIONS } from '#services/packets/sections'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'
import { CUSTOM } from '#validators/packet'

/** A time from one day to another, as a document says it. */
export const daysInWords = (from: Day, to: Day, { t, user }: Person) => {
  const words = (day: Day) =>
    formatDay(day, user.locale, { day: 'numeric', month: 'short', year: 'numeric' })
  return t('packets.facts.days', { from: words(from), to: words(to) })
}

/** A line of the list. */
export const packetRow = (row: Row, person: Person): AreaRow => ({
  id: row.id,
  title: row.title,
  icon: row.frozen_at ? 'lock' : 'file-badge',
  note: [
    person.t(row.frozen_at ? 'packets.states.frozen' : 'packets.states.draft'),
    daysInWords(row.starts_on, row.ends_on, person),
    row.audience,
  ]
    .filter(Boolean)
    .join(' · '),
})

/** What its form, and a conflict with it, say of a packet. */
export const presentPacket = (record: Packet, person: Person) => ({
  id: record.id,
  version: record.version,
  title: record.title,
  facts: [
    { name: person.t('packets.fields.audience'), value: record.audience },
    {
      name: person.t('packets.fields.period'),
      value: daysInWords(record.startsOn, record.endsOn, person),
    },
  ],
  texts: [],
})

/** What the form of a packet offers: times, and chapters in their order. */
export function packetFields(record: Packet | null, person: Person) {
  const { t, today } = person
  const chosen = tidySections(record?.sections ?? USUAL_SECTIONS)
  const order = [...chosen, ...SECTIONS.filter((name) => !chosen.includes(name))]
  const known = record && periodOf(record.startsOn, record.endsOn, today)
  return {
    period: record ? (known ?? CUSTOM) : 'this_half',
    periods: [
      ...PERIODS.map((value) => {
        const { from, to } = daysOf(value, today)
        return {
          value,
          label: t(`packets.options.period.${value}`),
          hint: daysInWords(from, to, person),
        }
      }),
      { value: CUSTOM, label: t('packets.options.period.custom') },
    ],
    chapters: order.map((value) => ({
      value,
      label: t(`packets.options.sections.${value}`),
      hint: t(`packets.hints.sections.${value}`),
      checked: chosen.includes(value),
    })),
  }
}
