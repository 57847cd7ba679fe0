import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import Task from '#models/task'
import { encode, filled, FORMS, Sender } from '#tests/support/forms'
import { HOSTILE } from '#tests/support/hostile'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'
import { everything, worldOf } from '#tests/support/world_of_everything'

test.group('Hostile texts', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('10 MB of title are refused, and 1 MB of notes as well', async ({ client, assert }) => {
    const user = await createUser()
    const world = await worldOf(user)
    const sender = new Sender(client, user)
    const before = await everything()
    for (const route of ['POST /tasks', 'PUT /tasks/:id', 'POST /quick_add', 'POST /projects']) {
      const field = Object.keys(FORMS[route])[0]
      const form = filled(FORMS[route], world)
      const huge = await sender.send(route, world, encode({ ...form, [field]: 'x'.repeat(1e7) }))
      assert.equal(huge.status(), 413, route)
      const large = await sender.send(route, world, encode({ ...form, [field]: 'x'.repeat(1e6) }))
      assert.equal(large.status(), 422, route)
    }
    const notes = { title: 'Kept words', notes: 'word '.repeat(2e5), version: '1' }
    for (const route of ['POST /tasks', 'PUT /tasks/:id']) {
      const response = await sender.send(route, world, encode(notes))
      assert.equal(response.status(), 422, route)
      assert.include(response.text(), 'Kept words')
      assert.include(response.text(), 'word word word')
    }
    assert.deepEqual(await everything(), before)
  })

  test('odd but honest texts are kept to the letter', async ({ client, assert }) => {
    const user = await createUser()
    const world = await worldOf(user)
    const sender = new Sender(client, user)
    for (const text of Object.values(HOSTILE)) {
      const response = await sender.send('POST /tasks', world, encode({ title: text, notes: text }))
      assert.equal(response.status(), 302, text)
      const task = await Task.of(user).orderBy('id', 'desc').firstOrFail()
      assert.equal(task.title, text.trim())
      assert.equal(task.notes, text.trim())
    }
  })
})
