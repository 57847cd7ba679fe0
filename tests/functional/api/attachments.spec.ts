import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import Attachment from '#models/attachment'
import { apiOf } from '#tests/support/api'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

test.group('API | Files', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('a file is sent, listed, comes back as it was and goes to the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    const api = await apiOf(client, user)
    const path = `/api/v1/tasks/${task.id}/attachments`
    const added = await client
      .post(path)
      .bearerToken(api.token)
      .file('files', PNG, { filename: 'Übersicht.png' })
    added.assertStatus(201)
    const [file] = added.body()
    assert.include(file, { name: 'Übersicht.png', content_type: 'image/png', task_id: task.id })
    assert.deepEqual((await api.get(path)).body(), [file])
    assert.deepEqual((await api.get(`/api/attachments/${file.id}`)).body(), file)

    const content = await api.get(`/api/attachments/${file.id}/content`)
    assert.isTrue(PNG.equals(content.body()))
    content.assertHeader('x-content-type-options', 'nosniff')
    assert.include(content.header('content-security-policy'), 'sandbox')
    ;(await api.delete(`/api/attachments/${file.id}`)).assertStatus(204)
    ;(await api.get(`/api/attachments/${file.id}/content`)).assertStatus(404)
    assert.isTrue((await Attachment.findOrFail(file.id)).isTrashed)
  })

  test('what is no known kind, no file or no form is refused', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    const api = await apiOf(client, user)
    const path = `/api/tasks/${task.id}/attachments`
    const program = await client
      .post(path)
      .bearerToken(api.token)
      .file('files', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]), { filename: 'a.png' })
    program.assertStatus(422)
    assert.equal(program.body().errors[0].field, '/files')
    const empty = await client.post(path).bearerToken(api.token).field('name', 'x')
    empty.assertStatus(422)
    ;(await api.post(path, { files: [] })).assertStatus(415)
    assert.lengthOf(await Attachment.of(user), 0)
  })

  test('sent again with its key, a file is kept once', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    const { token } = await apiOf(client, user)
    const send = (content: Buffer) =>
      client
        .post(`/api/v1/tasks/${task.id}/attachments`)
        .bearerToken(token)
        .header('Idempotency-Key', 'a-key')
        .file('files', content, { filename: 'a.txt' })
    const first = await send(Buffer.from('one'))
    first.assertStatus(201)
    const again = await send(Buffer.from('one'))
    again.assertHeader('idempotency-replayed', 'true')
    assert.deepEqual(again.body(), first.body())
    ;(await send(Buffer.from('two'))).assertStatus(409)

    const { objects } = await drive.use().listAll(String(user.id))
    assert.lengthOf([...objects], 1)
  })

  test('a batch can’t send files', async ({ client }) => {
    const user = await createUser()
    const task = await createTask(user)
    const api = await apiOf(client, user)
    const operations = [{ method: 'POST', path: `/tasks/${task.id}/attachments`, body: {} }]
    ;(await api.post('/api/batch', { operations })).assertStatus(404)
  })
})
