import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import Attachment from '#models/attachment'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

test.group('Attachments', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('a file comes back as it was, to its owner', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)

    const added = await client
      .post(`/tasks/${task.id}/attachments`)
      .file('files', PNG, { filename: 'Übersicht "neu".png' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    added.assertStatus(302)

    const file = await Attachment.of(user).firstOrFail()
    assert.equal(file.name, 'Übersicht neu.png')
    const response = await client.get(`/attachments/${file.id}`).loginAs(user)
    response.assertStatus(200)
    response.assertHeader('content-type', 'image/png')
    response.assertHeader('x-content-type-options', 'nosniff')
    assert.include(response.header('content-security-policy'), 'sandbox')
    assert.isTrue(PNG.equals(response.body()))
  })

  test('the content decides what a file is, not its name or the sender’s word', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    await client
      .post(`/tasks/${task.id}/attachments`)
      .file('files', Buffer.from('<script>alert(1)</script>'), {
        filename: 'picture.png',
        contentType: 'image/png',
      })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)

    const file = await Attachment.of(user).firstOrFail()
    assert.equal(file.contentType, 'text/plain')
    const response = await client.get(`/attachments/${file.id}`).loginAs(user)
    assert.match(String(response.header('content-disposition')), /^attachment/)
  })

  test('an empty file and a program are refused, and nothing is kept')
    .with([Buffer.alloc(0), Buffer.from('\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00', 'latin1')])
    .run(async ({ client, assert }, content) => {
      const user = await createUser()
      const task = await createTask(user)
      const response = await client
        .post(`/tasks/${task.id}/attachments`)
        .file('files', content, { filename: 'x.bin' })
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
      response.assertStatus(422)
      assert.isNull(await Attachment.of(user).first())
    })

  test('a form without a file asks for one', async ({ client }) => {
    const user = await createUser()
    const task = await createTask(user)
    const response = await client
      .post(`/tasks/${task.id}/attachments`)
      .field('nothing', 'here')
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    response.assertStatus(422)
  })

  test('a stranger finds no file and can add none', async ({ client }) => {
    const owner = await createUser()
    const task = await createTask(owner)
    await client
      .post(`/tasks/${task.id}/attachments`)
      .file('files', PNG, { filename: 'a.png' })
      .loginAs(owner)
      .withCsrfToken()
      .redirects(0)
    const file = await Attachment.of(owner).firstOrFail()
    const stranger = await createUser()

    for (const request of [
      client.get(`/attachments/${file.id}`),
      client.delete(`/attachments/${file.id}`),
      client.post(`/tasks/${task.id}/attachments`).file('files', PNG, { filename: 'a.png' }),
    ]) {
      const response = await request.loginAs(stranger).withCsrfToken().redirects(0)
      response.assertStatus(404)
    }
  })

  test('a removed file is in the trash and not downloaded any more', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    await client
      .post(`/tasks/${task.id}/attachments`)
      .file('files', PNG, { filename: 'a.png' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    const file = await Attachment.of(user).firstOrFail()

    await client.delete(`/attachments/${file.id}`).loginAs(user).withCsrfToken().redirects(0)

    const response = await client.get(`/attachments/${file.id}`).loginAs(user)
    response.assertStatus(404)
    await file.refresh()
    assert.isTrue(file.isTrashed)
  })

  test('a form that is sent twice, or that holds a file of no known kind, leaves no file behind', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    const send = (request: any) => request.loginAs(user).withCsrfToken().redirects(0)
    const form = () => client.post(`/tasks/${task.id}/attachments`)
    const program = Buffer.from('\x7fELF\x02\x01\x01\x00', 'latin1')

    for (const status of [302, 302]) {
      const sent = form().field('_submission', 'the-same-form').file('files', PNG, 'a.png')
      ;(await send(sent)).assertStatus(status)
    }
    const refused = form().file('files', PNG, 'a.png').file('files', program, 'b.png')
    ;(await send(refused)).assertStatus(422)

    const [file, ...others] = await Attachment.of(user)
    assert.lengthOf(others, 0)
    const { objects } = await drive.use().listAll(String(user.id))
    assert.deepEqual(
      [...objects].map(({ key }: any) => key),
      [file.key]
    )
  })
})
