import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import Attachment from '#models/attachment'
import ChangeSet from '#models/change_set'
import Invitation from '#models/invitation'
import Reminder from '#models/reminder'
import SavedFilter from '#models/saved_filter'
import Section from '#models/section'
import Tag from '#models/tag'
import TaskBlock from '#models/task_block'
import TimeEntry from '#models/time_entry'
import type User from '#models/user'
import { DateTime } from 'luxon'
import { routeTable, type RouteRow } from '#tests/support/routes'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

/** Pages that nobody needs an account for, and why each may be open. */
const OPEN = new Set([
  '/sign-in',
  '/sign-up',
  '/password/forgotten',
  '/password/sent',
  '/password/resets/:token',
  '/health',
  '/health/ready',
  '/style-guide',
  '/help/keyboard',
  // answers 404 to whatever no other route takes
  '/*',
])

/** One of everything that an address can name. */
type World = Record<string, number | string>

async function worldOf(user: User): Promise<World> {
  const task = await createTask(user)
  const blocker = await createTask(user)
  const trashed = await createTask(user, { trashedAt: DateTime.utc() })
  const project = await createProject(user)
  return changing(user, async (change) => {
    const section = await change.create(Section, { projectId: project.id, name: 'To do' })
    const filter = await change.create(SavedFilter, { name: 'Mine', query: 'due=week' })
    const tag = await change.create(Tag, { name: 'phone', key: 'phone' })
    const reminder = await change.create(Reminder, {
      taskId: task.id,
      remindAt: DateTime.utc().plus({ days: 1 }),
    })
    const entry = await change.create(TimeEntry, {
      taskId: task.id,
      startedAt: DateTime.utc().minus({ minutes: 5 }),
      endedAt: DateTime.utc(),
    })
    await change.create(TaskBlock, { taskId: task.id, blockerId: blocker.id })
    const attachment = await change.create(Attachment, {
      recordType: 'task',
      recordId: task.id,
      name: 'a.txt',
      contentType: 'text/plain',
      size: 1,
      digest: 'x',
      key: `${user.id}/a`,
    })
    await drive.use().put(`${user.id}/a`, 'a')
    const changeSet = await ChangeSet.of(user, { client: change.trx }).firstOrFail()
    const invitation = await Invitation.create(
      {
        userId: user.id,
        tokenHash: `hash-${user.id}`,
        expiresAt: DateTime.utc().plus({ days: 1 }),
      },
      { client: change.trx }
    )
    return {
      'task_id': task.id,
      'project_id': project.id,
      'section_id': section.id,
      'filter_id': filter.id,
      'tag_id': tag.id,
      'change_id': changeSet.id,
      '/tasks/:id': task.id,
      '/tasks/:task_id/blockers/:id': blocker.id,
      '/tasks/:task_id/time_entries/:id': entry.id,
      '/tasks/:task_id/reminders/:id': reminder.id,
      '/reminders/:id': reminder.id,
      '/attachments/:id': attachment.id,
      '/filters/:id': filter.id,
      '/tags/:id': tag.id,
      '/projects/:id': project.id,
      '/projects/:project_id/sections/:id': section.id,
      '/admin/invitations/:id': invitation.id,
      '/trash/:record_type/:id': trashed.id,
      'record_type': 'task',
      'kind': 'due',
    }
  })
}

/** The values of an address's parameters; a parameter that is not known here fails the test. */
function addressOf(row: RouteRow, world: World, other: World = world): string {
  let path = ''
  let first = true
  for (const part of row.pattern.split('/').slice(1)) {
    path += '/'
    if (!part.startsWith(':')) {
      path += part
      continue
    }
    const name = part.slice(1).replace(/\?$/, '')
    const upTo = row.pattern.slice(0, row.pattern.indexOf(part) + part.length)
    const from = first ? world : other
    const value =
      name === 'day' ? '2026-11-20' : name === 'token' ? 'x' : from[name === 'id' ? upTo : name]
    if (value === undefined) throw new Error(`No record is made for ${row.pattern} (${part})`)
    path += value
    if (!['record_type', 'kind'].includes(name)) first = false
  }
  return path
}

const names = (row: RouteRow) => (row.pattern.match(/:\w*id\b/g) ?? []).length

test.group('Authorization of every route', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('every page is guarded, or is on the list of open ones', ({ assert }) => {
    const unguarded = routeTable().filter(
      ({ guards, pattern }) =>
        !guards.includes('auth') && !guards.includes('admin') && !OPEN.has(pattern)
    )
    assert.deepEqual(
      unguarded.map(({ method, pattern }) => `${method} ${pattern}`),
      []
    )
  })

  test('every administration page asks for an administrator', ({ assert }) => {
    const open = routeTable().filter(
      ({ guards, pattern }) => pattern.startsWith('/admin') && !guards.includes('admin')
    )
    assert.deepEqual(open, [])
  })

  test('someone who is signed out is sent to sign in, wherever they knock', async ({
    client,
    assert,
  }) => {
    const world = await worldOf(await createUser())
    for (const row of routeTable().filter(({ guards }) => guards.includes('auth'))) {
      const response = await client
        .request(addressOf(row, world), row.method)
        .withCsrfToken()
        .redirects(0)
      assert.equal(response.status(), 302, `${row.method} ${row.pattern}`)
      assert.equal(response.header('location'), '/sign-in', `${row.method} ${row.pattern}`)
    }
  })

  test('a stranger finds none of a person’s records', async ({ client, assert }) => {
    const world = await worldOf(await createUser())
    const stranger = await createUser()
    const rows = routeTable().filter((row) => row.guards.includes('auth') && names(row) > 0)
    assert.isAbove(rows.length, 40)
    for (const row of rows) {
      const response = await client
        .request(addressOf(row, world), row.method)
        .loginAs(stranger)
        .withCsrfToken()
        .redirects(0)
      assert.equal(response.status(), 404, `${row.method} ${row.pattern}`)
    }
  })

  test('a stranger’s record is not reached through one’s own parent', async ({
    client,
    assert,
  }) => {
    const theirs = await worldOf(await createUser())
    const me = await createUser()
    const mine = await worldOf(me)
    for (const row of routeTable().filter((one) => names(one) > 1)) {
      const response = await client
        .request(addressOf(row, mine, theirs), row.method)
        .loginAs(me)
        .withCsrfToken()
        .redirects(0)
      assert.equal(response.status(), 404, `${row.method} ${row.pattern}`)
    }
  })

  test('administration does not exist for anyone else', async ({ client, assert }) => {
    await createUser({ isAdmin: true })
    const person = await createUser()
    const world = await worldOf(person)
    for (const row of routeTable().filter(({ pattern }) => pattern.startsWith('/admin'))) {
      const response = await client
        .request(addressOf(row, world), row.method)
        .loginAs(person)
        .withCsrfToken()
        .redirects(0)
      assert.equal(response.status(), 404, `${row.method} ${row.pattern}`)
    }
  })

  test('no page fails for its owner', async ({ client, assert }) => {
    const owner = await createUser({ isAdmin: true })
    const world = await worldOf(owner)
    for (const row of routeTable().filter(({ method }) => method === 'GET')) {
      const response = await client
        .get(addressOf(row, world).replace('/*', '/nothing-here'))
        .loginAs(owner)
        .redirects(0)
      assert.isBelow(response.status(), 500, `${row.method} ${row.pattern}`)
    }
  })

  test('a write without its content is a clear 4xx or harmless, never a failure', async ({
    client,
    assert,
  }) => {
    const owner = await createUser({ isAdmin: true })
    for (const row of routeTable().filter(({ method }) => method !== 'GET')) {
      const world = await worldOf(owner).catch(() => null)
      if (!world) continue
      const response = await client
        .request(addressOf(row, world), row.method)
        .form({ hostile: '<b>"\'</b>' })
        .loginAs(owner)
        .withCsrfToken()
        .redirects(0)
      assert.isBelow(response.status(), 500, `${row.method} ${row.pattern}`)
    }
  })
})
