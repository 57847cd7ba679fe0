import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import User from '#models/user'
import { Clock } from '#services/calendar/clock'
import { Random, seedOf } from './random.js'
import { DemoWriter } from './write.js'
import { tellYear } from './year.js'

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
 * @returns the person and the number of tasks, or null when the person is there already
 */
export async function seedDemo(options: { now: DateTime; scale: number; email?: string }) {
  const email = options.email ?? DEMO.email
  if (await User.findBy('email', email)) return null

  return db.transaction(async (trx) => {
    const isFirst = !(await User.query({ client: trx }).select('id').first())
    const user = await User.create({ ...DEMO, email, isAdmin: isFirst }, { client: trx })
    const { today } = new Clock(user.timeZone, options.now)
    const writer = new DemoWriter(trx, user, today, options.now.toUTC().toISO()!)

    await writer.frame()
    for (let telling = 0; telling < options.scale; telling++) {
      const random = new Random(seedOf(`${today} ${telling}`))
      await writer.tasks(tellYear(today, random, telling === 0), telling * 10_000)
    }
    const { count } = await trx.from('tasks').where('user_id', user.id).count('* as count').first()
    return { user, tasks: Number(count) }
  })
}
