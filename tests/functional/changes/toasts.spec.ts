import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import { sending } from '#tests/support/pages'
import { createTask, createUser, freshWorld } from '#tests/support/world'

test.group('What was just done', (group) => {
  freshWorld(group)

  test('is said on the next page, with Undo, and not on the one after', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Water the plants' })
    const done = await sending(client, user).post(`/tasks/${task.id}/completion`)
    const said = done.cookie('toast')!
    assert.isTrue(said.httpOnly)

    const page = await client.get('/inbox').loginAs(user).withEncryptedCookie('toast', said.value)
    page.assertTextIncludes('“Water the plants” is done')
    page.assertTextIncludes(`formaction="/changes/${said.value.undoId}/undo"`)
    assert.isBelow(page.cookie('toast')!.expires!.getFullYear(), 2000)
  })

  test('waits for a page: what is asked for in between does not take it away', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const said = { message: 'Done', undoId: 1, of: user.id }
    const request = client.get('/focus').loginAs(user).withEncryptedCookie('toast', said)
    const elsewhere = await client
      .get('/reminders/due')
      .loginAs(user)
      .withEncryptedCookie('toast', said)
    assert.isUndefined(elsewhere.cookie('toast'))
    ;(await request).assertTextIncludes('Done')
  })

  test('is said to nobody else who signs in with the same browser', async ({ client, assert }) => {
    const [user, other] = [await createUser(), await createUser()]
    const said = { message: 'Wrote to the lawyer', undoId: 1, of: user.id }
    const page = await client.get('/today').loginAs(other).withEncryptedCookie('toast', said)
    page.assertStatus(200)
    assert.notInclude(page.text(), 'lawyer')
  })

  test('is said again when its form was sent twice', async ({ client, assert }) => {
    const user = await createUser()
    const form = { text: 'Buy milk', _submission: 'abcdef01-2345' }
    const first = await sending(client, user).post('/tasks', form)
    const second = await sending(client, user).post('/tasks', form)
    const { id } = await ChangeSet.of(user).firstOrFail()
    assert.equal(first.cookie('toast')!.value.undoId, id)
    assert.deepEqual(second.cookie('toast')!.value, first.cookie('toast')!.value)
  })

  test('fits into a cookie, however long a title is', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: '漢'.repeat(500) })
    const done = await sending(client, user).post(`/tasks/${task.id}/completion`)
    const lines = [done.header('set-cookie') as unknown as string[]].flat()
    for (const line of lines) assert.isBelow(Buffer.byteLength(line), 4096)
  })
})
