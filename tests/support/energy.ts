import db from '@adonisjs/lucid/services/db'
import { areaColumns } from '#models/mixins/area_record'
import type User from '#models/user'
import { addDays, type Day, weekday } from '#services/calendar/day'
import { Clock } from '#services/calendar/clock'
import { Random } from '../../database/seeders/demo/random.js'

type Pattern = (hour: number, day: Day) => number

/** A year of check-ins up to yesterday, three on each day of work: dice, and what the pattern adds. */
export async function feelYear(user: User, today: Day, { add = () => 0 }: { add?: Pattern } = {}) {
  const random = new Random(20)
  const clock = new Clock(user.timeZone)
  const rows = []
  for (let day = addDays(today, -364); day < today; day = addDays(day, 1)) {
    if (weekday(day) > 5) continue
    for (const hour of [
      9 + random.between(0, 1),
      11 + random.between(0, 2),
      14 + random.between(0, 2),
    ]) {
      const time = `${String(hour).padStart(2, '0')}:20`
      const energy = random.between(2, 4) + add(hour, day)
      const row = {
        ...{ user_id: user.id, energy, engagement: null, note: '', doing: null },
        ...{ felt_on: day, felt_time: time, title: `Energy ${energy}` },
        felt_at: clock.momentOf(day, time).toUTC().toISO()!,
      }
      const stamps = { created_at: row.felt_at, updated_at: row.felt_at }
      rows.push({ ...row, ...areaColumns('energy', row), ...stamps })
    }
  }
  for (let at = 0; at < rows.length; at += 50) {
    await db.table('energy').multiInsert(rows.slice(at, at + 50))
  }
  return rows.length
}

/** Strong from nine to eleven. */
export const MORNINGS: Pattern = (hour) => (hour < 11 ? 1 : 0)
