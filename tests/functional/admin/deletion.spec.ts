import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import mail from '@adonisjs/mail/services/main'
import { DateTime } from 'luxon'
import type AccountDeletionMail from '#mails/account_deletion_mail'
import { deleteAccounts } from '#jobs/delete_accounts'
import Invitation from '#models/invitation'
import User from '#models/user'
import { settled } from '#services/background'
import { sending } from '#tests/support/pages'
import { newActs, newTrail } from '#tests/support/trail'
import { Visitor } from '#tests/support/visitor'
import { createUser, freezeClock, freshWorld, FRIDAY, personOf } from '#tests/support/world'
import { everything, worldOf } from '#tests/support/world_of_everything'

const now = DateTime.fromISO(FRIDAY)
const SECRET = 'Zebrafinch'

/** Everything in the database, as one text. */
async function allText() {
  const tables = await db.connection().getAllTables(['public'])
  const readable = tables.filter((table) => !/^(tasks_fts.+|adonis_.*)$/.test(table))
  const rows = await Promise.all(readable.map((table) => db.from(table).select('*')))
  return JSON.stringify(rows)
}

test.group('Deleting an account', (group) => {
  freshWorld(group)
  newTrail(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => {
      drive.restore()
      mail.restore()
    }
  })

  test('it asks for the address, keeps the person out, tells them, and can be called off', async ({
    client,
    assert,
  }) => {
    const { mails } = mail.fake()
    const admin = sending(client, await createUser({ isAdmin: true }))
    const user = await createUser()
    const browser = new Visitor()
    await browser.signIn(user)
    const path = `/admin/accounts/${user.id}/deletion`

    const wrong = await admin.post(path, { email: 'other@example.com' })
    wrong.assertStatus(422)
    wrong.assertTextIncludes('This is not the address of this account.')
    assert.isNull((await user.refresh()).deletionAskedAt)

    await admin.post(path, { email: user.email.toUpperCase() })
    assert.equal((await browser.get('/settings/profile')).location, '/sign-in')
    const page = await admin.get(`/admin/accounts/${user.id}`)
    page.assertTextIncludes('This account will be deleted Fri 4 Dec')
    const early = await admin.delete(`/admin/accounts/${user.id}/suspension`)
    early.assertStatus(422)
    early.assertTextIncludes('Call that off first')

    await admin.delete(path)
    await settled()
    await user.refresh()
    assert.isNull(user.deletionAskedAt)
    assert.isNull(user.disabledAt)
    await new Visitor().signIn(user)
    const sent = mails.sent() as AccountDeletionMail[]
    assert.lengthOf(sent, 2)
    sent[0].message.assertTo(user.email)
    sent[0].message.assertSubject('Your account at Task Master will be deleted')
    assert.include((sent[0].message.toJSON().message as any).text, 'Friday, 4 December 2026')
    sent[1].message.assertSubject('Your account at Task Master stays')
  })

  test('who was kept out before is kept out after it was called off', async ({
    client,
    assert,
  }) => {
    mail.fake()
    const admin = sending(client, await createUser({ isAdmin: true }))
    const user = await createUser({ disabledAt: now.minus({ days: 1 }) })
    const path = `/admin/accounts/${user.id}/deletion`
    await admin.post(path, { email: user.email })
    await admin.delete(path)
    await settled()
    assert.isNotNull((await user.refresh()).disabledAt)
    assert.isNull(user.deletionAskedAt)
  })

  test('after the waiting time nothing of it is left, files neither, and others keep all', async ({
    assert,
  }) => {
    const user = await createUser({
      fullName: SECRET,
      email: `${SECRET}@example.com`.toLowerCase(),
    })
    const inviter = await createUser()
    const world = await worldOf(user, (most) => SECRET.slice(0, most), personOf(user).clock.now)
    const { invitation } = await Invitation.issue(inviter, user.email, now)
    await invitation.merge({ acceptedAt: now, acceptedById: user.id }).save()
    const stray = `${user.id}/never-claimed`
    await drive.use().put(stray, SECRET)
    const other = await createUser()
    await worldOf(other, undefined, personOf(other).clock.now)
    const { key } = await db.from('attachments').where('id', world['/attachments/:id']).first()

    await user.merge({ deletionAskedAt: now.minus({ days: 14 }).plus({ minutes: 1 }) }).save()
    const before = await everything()
    await deleteAccounts(now)
    assert.deepEqual(await everything(), before, 'a minute early nothing happens')

    await deleteAccounts(now.plus({ minutes: 1 }))
    assert.isNull(await User.find(user.id))
    assert.notMatch(await allText(), new RegExp(SECRET, 'i'))
    assert.isFalse(await drive.use().exists(key))
    assert.isFalse(await drive.use().exists(stray))
    const tables = await db.connection().getAllTables(['public'])
    for (const table of tables.filter((one) => !/^(tasks_fts.*|adonis_.*)$/.test(one))) {
      const columns = await db.connection().columnsInfo(table)
      if (!('user_id' in columns)) continue
      const left = await db.from(table).where('user_id', String(user.id)).select('user_id')
      assert.lengthOf(left, 0, table)
    }
    assert.isTrue(await drive.use().exists(`${other.id}/a`))
    const [act] = await newActs()
    assert.include(act.$attributes, { act: 'deleted', accountId: user.id, actorId: null })
    await deleteAccounts(now.plus({ minutes: 1 }))
    assert.lengthOf(await newActs(), 1)
  })

  test('one that was stopped half-way is finished by the next run', async ({ assert }) => {
    const user = await createUser({ deletionAskedAt: now.minus({ days: 15 }) })
    await worldOf(user, undefined, personOf(user).clock.now)
    const disk = drive.use()
    const deleteAll = disk.deleteAll
    disk.deleteAll = async () => {
      throw new Error('the disk is away')
    }
    await assert.rejects(() => deleteAccounts(now), 'the disk is away')
    assert.isNotNull(await User.find(user.id))
    disk.deleteAll = deleteAll
    await deleteAccounts(now)
    assert.isNull(await User.find(user.id))
  })

  test('it can’t be called off once it has begun, and the last administrator stays', async ({
    client,
    assert,
  }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    const user = await createUser({ deletionAskedAt: now.minus({ days: 15 }), disabledAt: now })
    const late = await admin.delete(`/admin/accounts/${user.id}/deletion`)
    late.assertStatus(422)
    late.assertTextIncludes('too late')
    assert.isNotNull((await user.refresh()).deletionAskedAt)
  })
})
