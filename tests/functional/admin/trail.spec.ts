import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import AdminAct, { ADMIN_ACTS } from '#models/admin_act'
import User from '#models/user'
import { translator } from '#services/translator'
import { quietCommands, runCommand } from '#tests/support/commands'
import { sending } from '#tests/support/pages'
import { newActs, newTrail } from '#tests/support/trail'
import { createUser, freshWorld } from '#tests/support/world'
import UsersCreate from '../../../commands/users/create.js'
import UsersDisable from '../../../commands/users/disable.js'
import UsersPromote from '../../../commands/users/promote.js'
import UsersResetPassword from '../../../commands/users/reset_password.js'

const PATH = '/admin/trail'

test.group('The trail', (group) => {
  freshWorld(group)
  newTrail(group)
  quietCommands(group)

  test('it tells who did what to whom, and is narrowed to one of them', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ isAdmin: true, fullName: 'Ana' })
    const [ben, cleo] = [
      await createUser({ fullName: 'Ben' }),
      await createUser({ fullName: 'Cleo' }),
    ]
    const admin = sending(client, user)
    await admin.post(`/admin/accounts/${ben.id}/suspension`)
    await admin.post(`/admin/accounts/${cleo.id}/administration`)

    const all = await admin.get(PATH)
    all.assertTextIncludes('Ana kept Ben out')
    all.assertTextIncludes('Ana made Cleo an administrator')
    for (const query of ['q=cleo', `account=${cleo.id}`]) {
      const some = await admin.get(`${PATH}?${query}`)
      some.assertTextIncludes('Ana made Cleo an administrator')
      assert.notInclude(some.text(), 'Ben')
    }
    ;(await admin.get(`${PATH}?account=${user.id}`)).assertTextIncludes('Ana kept Ben out')
    ;(await admin.get(`${PATH}?account=x&cursor=x&q=nobody`)).assertTextIncludes(
      'Nothing like that'
    )
    ;(await admin.get(`/admin/accounts/${ben.id}`)).assertTextIncludes('Ana kept Ben out')
  })

  test('what the command line does stands there too', async ({ client, assert }) => {
    const user = await createUser({ isAdmin: true })
    await runCommand(UsersCreate, ['ana@example.com', 'Ana', '--admin'])
    await runCommand(UsersPromote, ['ana@example.com', '--undo'])
    await runCommand(UsersDisable, ['ana@example.com'])
    await runCommand(UsersDisable, ['ana@example.com', '--undo'])
    await runCommand(UsersResetPassword, ['ana@example.com'])
    await runCommand(UsersResetPassword, ['ana@example.com', '--password-stdin'], 'quite another')
    assert.deepEqual(
      (await newActs()).map(({ act }) => act),
      ['created', 'demoted', 'disabled', 'restored', 'link_made', 'password_set']
    )
    const page = await sending(client, user).get(PATH)
    page.assertTextIncludes('The command line made the account of Ana')
    page.assertTextIncludes('The command line took the administration from Ana')
  })

  test('who is gone is there as a number', async ({ client, assert }) => {
    const user = await createUser({ isAdmin: true })
    const gone = await createUser({ fullName: 'Zebrafinch' })
    await sending(client, user).post(`/admin/accounts/${gone.id}/suspension`)
    await User.query().where('id', gone.id).delete()
    const page = await sending(client, user).get(`${PATH}?account=${gone.id}`)
    page.assertTextIncludes(`account ${gone.id} (deleted)`)
    assert.notInclude(page.text(), 'Zebrafinch')
  })

  test('nothing in it is ever changed or removed', async ({ client, assert }) => {
    const user = await createUser({ isAdmin: true })
    const other = await createUser()
    await sending(client, user).post(`/admin/accounts/${other.id}/suspension`)
    for (const spoil of [
      (trx: any) => trx.from('admin_acts').delete(),
      (trx: any) => trx.from('admin_acts').update({ actor_id: null }),
    ]) {
      await assert.rejects(() => db.transaction((trx) => spoil(trx)), /only added to/)
    }
    assert.lengthOf(await newActs(), 1)
  })

  test('it comes in pages, the newest first', async ({ client, assert }) => {
    const user = await createUser({ isAdmin: true })
    await AdminAct.createMany(
      Array.from({ length: 70 }, () => ({
        ...{ act: 'restored', via: 'command', data: {}, createdAt: DateTime.utc() },
        accountId: user.id,
      }))
    )
    const admin = sending(client, user)
    const lines = (text: string) => text.match(/let Maya/g)?.length ?? 0
    const first = (await admin.get(PATH)).text()
    assert.equal(lines(first), 50)
    const next = /href="([^"]*cursor=[^"]*)"/.exec(first)![1].replaceAll('&amp;', '&')
    assert.equal(lines((await admin.get(next)).text()), 20)
  })

  test('every act has its words, in both languages', ({ assert }) => {
    for (const locale of ['en', 'de']) {
      const t = translator(locale)
      const names = {
        title: 'Dune',
        actor: 'Ana',
        account: 'Ben',
        invited: 'x',
        from: 'a',
        to: 'b',
      }
      const counts = { added: 1, changed: 2, people: 3, titles: 4 }
      for (const act of ADMIN_ACTS) {
        assert.include(t(`admin.acts.${act}`, { ...names, ...counts }), 'Ana', act)
      }
    }
  })
})
