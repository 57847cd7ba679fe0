import { areaColumns } from '#models/mixins/area_record'
import { addDays, type Day, daysFrom } from '#services/calendar/day'
import { formatDay } from '#services/words/dates'
import type { Random } from '../random.js'
import type { Telling } from '../write.js'

/** Maya's check-ins hang on her days, meetings and tasks: they are told below, once those are there. */
export default []

const NOTES = [
  'Slept badly',
  'Slept well',
  'A walk at noon helped',
  'Too many calls',
  'A quiet morning, for once',
  'Headache',
  'The numbers were right at last',
  'Lunch was too long',
  'Ran before work',
]
/** From so many hours of meetings on a day is a long one. */
const LONG = 2.5

/** Strong in the morning, weak after lunch, and weaker after a day of meetings; nothing on days off. */
export async function tell({ today, random, moment, tasks, insert, rows }: Telling) {
  const worked = new Set((await rows('days', 'day')).map(({ day }) => String(day)))
  const meetings = new Map<Day, number>()
  for (const { starts_at: from, ends_at: to } of await rows('meetings', 'starts_at', 'ends_at')) {
    const day = String(from).slice(0, 10)
    const hours = (Date.parse(String(to)) - Date.parse(String(from))) / 3_600_000
    meetings.set(day, (meetings.get(day) ?? 0) + hours)
  }
  const done = Map.groupBy(tasks, ({ closedOn }) => closedOn)
  const felt: Array<Record<string, unknown>> = []
  let level = 0
  for (const day of daysFrom(addDays(today, -364), today)) {
    level = 0.75 * level + 0.9 * (random.next() - 0.5)
    if (day !== today && (!worked.has(day) || random.chance(0.06))) continue
    const tired = Math.max(0, (meetings.get(day) ?? 0) - LONG) * 0.5
    for (const minute of momentsOf(day === today, random)) {
      const at = moment(day, minute)
      // later than now
      if (at === moment(day, minute + 1)) continue
      const energy = clamp(3.3 + level - tired + ofHour(minute) + 1.6 * (random.next() - 0.5))
      const ofDay = done.get(day)
      felt.push(
        rowOf(day, minute, at, {
          energy,
          engagement: random.chance(0.8) ? clamp(energy + 1.8 * (random.next() - 0.4)) : null,
          note: random.chance(0.12) ? random.pick(NOTES) : '',
          doing: ofDay && random.chance(0.6) ? random.pick(ofDay).title : null,
        })
      )
    }
  }
  await insert('energy', felt)
}

/** Two to four of a day, in minutes after nine. */
function momentsOf(isToday: boolean, random: Random): number[] {
  if (isToday) return [14, 131]
  const times = [random.between(5, 100), random.between(120, 220), random.between(250, 340)]
  if (random.chance(0.5)) times.push(random.between(360, 480))
  return random.chance(0.3) ? times.slice(0, 2) : times
}

const ofHour = (minute: number) => (minute < 120 ? 0.7 : minute > 240 && minute < 340 ? -0.5 : 0)

const clamp = (value: number) => Math.min(5, Math.max(1, Math.round(value)))

function rowOf(
  day: Day,
  minute: number,
  at: string,
  said: { energy: number; engagement: number | null; note: string; doing: string | null }
) {
  const two = (number: number) => String(number).padStart(2, '0')
  const time = `${two(9 + Math.floor(minute / 60))}:${two(minute % 60)}`
  const date = formatDay(day, 'en', { day: 'numeric', month: 'short', year: 'numeric' })
  const row = {
    ...{ felt_at: at, felt_on: day, felt_time: time, ...said },
    title: said.note || `Energy ${said.energy} · ${date}, ${time}`,
  }
  return { ...row, ...areaColumns('energy', row), created_at: at, updated_at: at }
}
