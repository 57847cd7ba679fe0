import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import type User from '#models/user'
import { emptyTrash } from '#services/trash/purge'
import { undoChange } from '#services/changes/undo'
import ChangeSet from '#models/change_set'
import { DateTime } from 'luxon'
import { apiOf } from '#tests/support/api'
import { changing, createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

type Event = { type: string; id: number; action: string; cursor: string; fields: string[] }

/** All that the feed tells after a cursor, page by page. */
async function follow(client: ApiClient, user: User, since?: string, limit = 2): Promise<Event[]> {
  const api = await apiOf(client, user)
  const events: Event[] = []
  let next: string | undefined = `/api/v1/changes?limit=${limit}` + (since ? `&since=${since}` : '')
  while (next) {
    const page: any = await api.get(next)
    page.assertStatus(200)
    events.push(...page.body())
    next = /<([^>]+)>; rel="next"/.exec(page.header('link') ?? '')?.[1]
  }
  return events
}

const told = (events: Event[]) => events.map(({ type, action }) => `${type} ${action}`)

test.group('API | The change feed', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('tells what was created, changed, trashed, restored and deleted, in order', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    await changing(user, (change) => change.save(task.merge({ title: 'Send the report' })))
    await changing(user, (change) => task.setTags(change, ['post']))
    await changing(user, (change) => task.trash(change, DateTime.utc()))
    const set = await ChangeSet.query()
      .where('user_id', user.id)
      .orderBy('seq', 'desc')
      .firstOrFail()
    await undoChange(
      { id: set.id, userId: user.id, label: set.label, data: {} },
      { via: 'page', moment: DateTime.utc() }
    )
    const again = await task.refresh()
    await changing(user, (change) => again.trash(change, DateTime.utc()))
    await emptyTrash(user.id)

    const events = await follow(client, user)
    // what a record held is forgotten with it; that it is gone is told
    assert.deepEqual(told(events).slice(-1), ['task deleted'])
    assert.equal(events.at(-1)!.id, task.id)
  })

  test('tells each step while the record is there', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    await changing(user, (change) => change.save(task.merge({ title: 'Send the report' })))
    await changing(user, (change) => task.setTags(change, ['post']))
    await changing(user, (change) => task.trash(change, DateTime.utc()))
    await changing(user, (change) => task.restore(change))

    const events = await follow(client, user)
    assert.deepEqual(told(events), [
      'task created',
      'task changed',
      'tag created',
      'task changed',
      'task trashed',
      'task restored',
    ])
    assert.deepEqual(events[1].fields, ['title'])
  })

  test('goes on after the last event that is known', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user)
    const [known] = await follow(client, user)
    assert.lengthOf(await follow(client, user, known.cursor), 0)
    const task = await createTask(user)
    const events = await follow(client, user, known.cursor)
    assert.deepEqual(
      events.map(({ id }) => id),
      [task.id]
    )
  })

  test('tells nothing of what the token may not read, and nothing of others', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await createTask(user)
    await createTask(await createUser())
    const api = await apiOf(client, user, ['changes:read', 'items:read'])
    assert.deepEqual((await api.get('/api/changes')).body(), [])
    assert.lengthOf(await follow(client, user), 1)
  })

  test('a cursor that was not made here is refused', async ({ client }) => {
    const api = await apiOf(client, await createUser())
    const response = await api.get('/api/changes?since=yesterday')
    response.assertStatus(422)
    response.assertBodyContains({ errors: [{ field: '/since' }] })
  })
})
