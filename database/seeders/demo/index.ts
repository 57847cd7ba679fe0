import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import User from '#models/user'
import { Clock } from '#services/calendar/clock'
import { Random, seedOf } from './random.js'
import { DemoWriter } from './write.js'
import { latest, tellYear } from './year.js'

export const DEMO = {
  email: 'maya@example.com',
  password: 'a year of work',
  fullName: 'Maya Okafor',
  timeZone: 'Europe/Berlin',
}

/**
 * Makes one believable person with a year behind them; the same for the same moment.
 *
 * @param scale tells the year so many times, for measurements; today's focus is told once
 * @param tasks instead of a scale: exactly so many tasks, subtasks counted. What is left out of the
 *   last telling is its oldest work; what was promised in meetings comes beside them
 * @returns the person and the number of tasks, or null when the person is there already
 */
export async function seedDemo(options: {
  now: DateTime
  scale?: number
  tasks?: number
  email?: string
  /** Called after each telling with the number of its tasks. */
  onTold?: (tasks: number) => void
}) {
  const email = options.email ?? DEMO.email
  if (await User.findBy('email', email)) return null

  return db.transaction(async (trx) => {
    const isFirst = !(await User.query({ client: trx }).select('id').first())
    const user = await User.create({ ...DEMO, email, isAdmin: isFirst }, { client: trx })
    const { today } = new Clock(user.timeZone, options.now)
    const writer = new DemoWriter(trx, user, today, options.now.toUTC().toISO()!)
    const tellings = options.tasks ? Number.POSITIVE_INFINITY : (options.scale ?? 1)
    const wanted = options.tasks ?? Number.POSITIVE_INFINITY
    let tasks = 0

    await writer.frame()
    for (let telling = 0; telling < tellings && tasks < wanted; telling++) {
      const random = new Random(seedOf(`${today} ${telling}`))
      const drafts = latest(tellYear(today, random, telling === 0), wanted - tasks)
      const told = await writer.tasks(drafts, telling * 10_000)
      tasks += told
      options.onTold?.(told)
    }
    await writer.areas()
    return { user, tasks }
  })
}
