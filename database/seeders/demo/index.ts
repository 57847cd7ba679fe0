import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import Invitation from '#models/invitation'
import User from '#models/user'
import { noteAct } from '#services/administration/trail'
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
    // what the database fills in, such as her working days
    await user.refresh()
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
    await tellOfAccounts(user, options.now, trx)
    return { user, tasks }
  })
}

/** How the account came to be and, where she keeps the instance, whom she has just invited. */
async function tellOfAccounts(user: User, now: DateTime, trx: TransactionClientContract) {
  const terminal = { id: null, via: 'command', now } as const
  const data = { admin: user.isAdmin }
  await noteAct(terminal, 'created', { accountId: user.id, data }, trx)
  if (!user.isAdmin) return
  const { invitation } = await Invitation.issue(user, 'kofi@example.com', now, trx)
  await noteAct({ id: user.id, via: 'page', now }, 'invited', { invitationId: invitation.id }, trx)
}
