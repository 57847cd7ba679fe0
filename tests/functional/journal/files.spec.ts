import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Attachment from '#models/attachment'
import Entry from '#models/entry'
import factory from '#database/factories/entry_factory'
import { purgeTrash } from '#services/trash/purge'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, FRIDAY, freshWorld } from '#tests/support/world'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64'
)

test.group('Journal | Files', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  const upload = (client: any, user: any, path: string, name = 'plan.png') =>
    client
      .post(path)
      .header('accept', 'application/json')
      .file('files', PNG, { filename: name, contentType: 'image/png' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)

  test('an image that is pasted into a new entry belongs to it once it is saved', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const response = await upload(client, user, '/attachments')
    response.assertStatus(201)
    const [{ href, isImage }] = response.body()
    assert.isTrue(isImage)

    const body = `Look:\n\n![plan](${href})`
    await sending(client, user).post('/journal', { ...factory.form, body })
    const entry = await Entry.kept(user).firstOrFail()
    const file = await Attachment.of(user).firstOrFail()
    assert.deepInclude(file.$attributes, { recordType: 'entry', recordId: entry.id })
    const page = (await sending(client, user).get(`/journal/${entry.id}`)).text()
    assert.include(page, `<img src="${href}"`)
  })

  test('nobody takes another one’s file by naming it', async ({ client, assert }) => {
    const owner = await createUser()
    const [{ href }] = (await upload(client, owner, '/attachments')).body()
    const thief = await createUser()
    const body = `![mine](${href})`
    await sending(client, thief).post('/journal', { ...factory.form, body })
    assert.equal((await Attachment.of(owner).firstOrFail()).recordType, '')
    ;(await sending(client, thief).get(href)).assertStatus(404)
  })

  test('a file of no kind that is kept is refused in words', async ({ client, assert }) => {
    const user = await createUser()
    const response = await client
      .post('/attachments')
      .header('accept', 'application/json')
      .file('files', Buffer.from([0, 1, 2, 3]), { filename: 'odd.bin' })
      .loginAs(user)
      .withCsrfToken()
    response.assertStatus(422)
    assert.include(response.text(), 'odd.bin')
  })

  test('what was never saved is gone after the days that the trash keeps', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await upload(client, user, '/attachments')
    const now = DateTime.fromISO(FRIDAY)
    await purgeTrash(now.plus({ days: 29 }))
    assert.lengthOf(await db.from('attachments').where('user_id', user.id), 1)
    await purgeTrash(now.plus({ days: 31 }))
    assert.lengthOf(await db.from('attachments').where('user_id', user.id), 0)
  })

  test('files of an entry are for tokens that may read the journal', async ({ client, assert }) => {
    const user = await createUser()
    const entry = await factory.create(user)
    await upload(client, user, `/journal/${entry.id}/attachments`)
    const { id } = await Attachment.of(user).firstOrFail()
    const ofTasks = await apiOf(client, user, ['tasks:read', 'tasks:write', 'changes:read'])
    for (const path of [`/api/v1/attachments/${id}`, `/api/v1/attachments/${id}/content`]) {
      ;(await ofTasks.get(path)).assertStatus(403)
    }
    ;(await ofTasks.delete(`/api/v1/attachments/${id}`)).assertStatus(403)
    await sending(client, user).delete(`/attachments/${id}`)
    for (const path of ['history', 'trash']) {
      assert.notInclude((await ofTasks.get(`/api/v1/${path}`)).text(), 'plan.png', path)
    }
    await sending(client, user).post(`/trash/attachment/${id}/restoration`)

    const api = await apiOf(client, user, ['tasks:read', 'journal:read', 'private:read'])
    const file = (await api.get(`/api/v1/attachments/${id}`)).body()
    assert.deepInclude(file, { entry_id: entry.id, task_id: null })
    assert.lengthOf((await api.get(`/api/v1/journal/${entry.id}/attachments`)).body(), 1)
  })
})
