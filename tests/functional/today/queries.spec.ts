import { test } from '@japa/runner'
import type User from '#models/user'
import { queriesOf } from '#tests/support/queries'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

async function fill(user: User, count: number) {
  for (let at = 0; at < count; at++) {
    await createTask(user, { title: `Focus ${at}`, plannedOn: '2026-11-20', estimateMinutes: 5 })
    await createTask(user, { title: `Due ${at}`, dueOn: '2026-11-19' })
    await createTask(user, { title: `Left ${at}`, plannedOn: '2026-11-17' })
    await createTask(user, { title: `Done ${at}`, status: 'done', closedOn: '2026-11-20' })
  }
}

test.group('The cost of a day', (group) => {
  freshWorld(group)
  freezeClock(group)

  for (const path of [
    '/today',
    '/days/2026-11-20/plan',
    '/days/2026-11-20/shutdown',
    '/days/2026-11-18',
  ]) {
    test(`${path} asks at most 12 questions with the session, however many tasks there are`, async ({
      client,
      assert,
    }) => {
      const few = await createUser()
      await fill(few, 1)
      const many = await createUser()
      await fill(many, 30)
      const visit = (user: User) => () => client.get(path).loginAs(user)

      const forFew = await queriesOf(visit(few))
      const forMany = await queriesOf(visit(many))

      assert.equal(forMany.length, forFew.length)
      assert.isAbove(forFew.length, 3)
      assert.isAtMost(forFew.length, 11, forFew.join('\n'))
    })
  }

  test('Today shows the first twenty that wait and a way to the others', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await fill(user, 15)
    const text = (await client.get('/today').loginAs(user)).text()
    assert.include(text, '20+')
    assert.include(text, '/tasks?due_to=2026-11-20')
  })
})
