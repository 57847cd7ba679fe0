import { test } from '@japa/runner'
import AccessToken from '#models/access_token'
import User from '#models/user'
import { apiWith } from '#tests/support/api'
import { quietCommands, runCommand } from '#tests/support/commands'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'
import TokensCreate from '../../../commands/tokens/create.js'
import TokensList from '../../../commands/tokens/list.js'
import TokensRevoke from '../../../commands/tokens/revoke.js'
import UsersCreate from '../../../commands/users/create.js'
import UsersDisable from '../../../commands/users/disable.js'
import UsersPromote from '../../../commands/users/promote.js'
import UsersResetPassword from '../../../commands/users/reset_password.js'

test.group('Commands | Accounts', (group) => {
  freshWorld(group)
  freezeClock(group)
  quietCommands(group)

  test('an account is made with a password that is shown once', async ({ assert }) => {
    const { json, code } = await runCommand(UsersCreate, ['Ana@Example.com', 'Ana Novak', '--json'])
    assert.equal(code, 0)
    const user = await User.findByOrFail({ email: 'ana@example.com' })
    assert.isTrue(await user.verifyPassword(json.password))
    assert.isTrue(Boolean(user.isAdmin), 'the first account administers the instance')
  })

  test('a password can come from standard input, and is shown to nobody', async ({ assert }) => {
    await createUser()
    const flags = ['ana@example.com', 'Ana', '--password-stdin', '--json']
    const { lines } = await runCommand(UsersCreate, flags, 'a long enough one\n')
    assert.notInclude(lines.join(), 'long enough')
    const user = await User.findByOrFail({ email: 'ana@example.com' })
    assert.isTrue(await user.verifyPassword('a long enough one'))
    assert.isFalse(Boolean(user.isAdmin))
  })

  test('an address that has an account, or is none, is refused', async ({ assert }) => {
    const { email } = await createUser()
    for (const address of [email, 'nobody']) {
      const { code, errors } = await runCommand(UsersCreate, [address, 'Ana'])
      assert.equal(code, 1)
      assert.lengthOf(errors, 1)
    }
    assert.lengthOf(await User.all(), 1)
  })

  test('someone who is kept out can do nothing until they are let in again', async ({
    client,
    assert,
  }) => {
    await createUser({ isAdmin: true })
    const user = await createUser()
    const { json } = await runCommand(TokensCreate, ['x', '--all', '--user', user.email, '--json'])
    const api = apiWith(client, json.token)
    ;(await api.get('/api/items')).assertStatus(200)

    await runCommand(UsersDisable, [user.email])
    ;(await api.get('/api/items')).assertStatus(401)
    await runCommand(UsersDisable, [String(user.id), '--undo'])
    ;(await api.get('/api/items')).assertStatus(200)
    assert.isNull((await user.refresh()).disabledAt)
  })

  test('the last administrator stays one', async ({ assert }) => {
    const user = await createUser({ isAdmin: true })
    assert.equal((await runCommand(UsersPromote, [user.email, '--undo'])).code, 1)
    assert.equal((await runCommand(UsersDisable, [user.email])).code, 1)
    const other = await createUser()
    assert.equal((await runCommand(UsersPromote, [other.email])).code, 0)
    assert.equal((await runCommand(UsersPromote, [user.email, '--undo'])).code, 0)
    assert.isFalse(Boolean((await user.refresh()).isAdmin))
  })

  test('a link lets a person choose a new password', async ({ client, assert }) => {
    const user = await createUser()
    const { json } = await runCommand(UsersResetPassword, [user.email, '--json'])
    const { pathname } = new URL(json.link)
    ;(await client.get(pathname)).assertStatus(200)
    await runCommand(UsersResetPassword, [user.email, '--password-stdin'], 'quite another one')
    assert.isTrue(await (await user.refresh()).verifyPassword('quite another one'))
  })

  test('a token is listed without itself, and revoked at once', async ({ client, assert }) => {
    const user = await createUser()
    const { lines } = await runCommand(TokensCreate, ['backup', '--scope', 'items:read'])
    const api = apiWith(client, lines[0])
    ;(await api.get('/api/items')).assertStatus(200)
    ;(await api.post('/api/items', { name: 'Dune' })).assertStatus(403)

    const listed = await runCommand(TokensList, ['--json'])
    assert.notInclude(listed.lines.join(), lines[0])
    const [{ id, scopes }] = listed.json
    assert.deepEqual(scopes, ['items:read'])
    const stranger = await createUser()
    assert.equal((await runCommand(TokensRevoke, [String(id), '-u', stranger.email])).code, 1)
    assert.equal((await runCommand(TokensRevoke, [String(id), '-u', user.email])).code, 0)
    ;(await api.get('/api/items')).assertStatus(401)
  })

  test('a token that could do nothing, or what nobody knows, is not made', async ({ assert }) => {
    await createUser()
    for (const flags of [['x'], ['x', '--scope', 'moon:read'], ['x', '--all', '--days', '-1']]) {
      assert.equal((await runCommand(TokensCreate, flags)).code, 1)
    }
    assert.lengthOf(await AccessToken.all(), 0)
  })
})
