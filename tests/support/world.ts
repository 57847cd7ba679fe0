import type { Group } from '@japa/runner/core'
import testUtils from '@adonisjs/core/services/test_utils'
import cache from '@adonisjs/cache/services/main'
import limiter from '@adonisjs/limiter/services/main'
import { DateTime, Settings } from 'luxon'
import Project from '#models/project'
import Task from '#models/task'
import type User from '#models/user'
import { Clock } from '#services/calendar/clock'
import { type Change, recordChange } from '#services/changes/change'
import { forgetInstance, instance } from '#services/instance'
import { forgetKept } from '#services/page/kept'
import { Person } from '#services/person'

export { createUser, PASSWORD } from '#database/factories/user_factory'

/** Each test of the group has the database to itself; what it writes is rolled back. */
export function freshWorld(group: Group) {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => () => limiter.clear())
  group.each.setup(() => forgetKept())
  // read before, so that no page's statements are counted with it
  group.each.setup(async () => {
    forgetInstance()
    await instance()
    return forgetInstance
  })
  group.each.setup(() => cache.clear())
}

/** A Friday morning in Berlin: the day on which most tests happen. */
export const FRIDAY = '2026-11-20T09:00:00+01:00'

/** Stops the clock for one test; luxon and `Date` agree on what time it is. */
export function freezeClock(group: Group, iso = FRIDAY) {
  group.each.setup(() => {
    const moment = DateTime.fromISO(iso, { setZone: true })
    const now = Settings.now
    Settings.now = () => moment.toMillis()
    return () => {
      Settings.now = now
    }
  })
}

export const personOf = (user: User, iso?: string) =>
  new Person(
    user,
    new Clock(user.timeZone, iso ? DateTime.fromISO(iso, { setZone: true }) : undefined)
  )

/** Runs one change for the person, as a page would. */
export async function changing<T>(user: User, work: (change: Change) => Promise<T>): Promise<T> {
  const { result } = await recordChange({ userId: user.id, via: 'page', label: 'test' }, work)
  return result
}

export const createTask = (user: User, attributes: Partial<Task> = {}): Promise<Task> =>
  changing(user, (change) => change.create(Task, { title: 'Write the report', ...attributes }))

export const createProject = (user: User, attributes: Partial<Project> = {}): Promise<Project> =>
  changing(user, (change) => change.create(Project, { name: 'Website relaunch', ...attributes }))
