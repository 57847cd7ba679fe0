import { test } from '@japa/runner'
import FeedbackAdd from '#commands/feedback/add'
import Contact from '#models/contact'
import Remark from '#models/remark'
import contacts from '#database/factories/contact_factory'
import { quietCommands, runCommand } from '#tests/support/commands'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('Commands | feedback', (group) => {
  freshWorld(group)
  freezeClock(group)
  quietCommands(group)

  test('a line is kept, for a person, with a kind', async ({ assert }) => {
    const user = await createUser()
    await createUser({ email: 'other@example.com' })
    const ana = await contacts.create(user, { fullName: 'Ana Silva' })
    const flags = ['Ana:', 'the demo was clear', '#demo', '--kind=praise', `--user=${user.id}`]
    const { code, lines } = await runCommand(FeedbackAdd, flags)
    assert.equal(code, 0)
    assert.match(lines[0], /2026-11-20 {2}received {2}praise {6}the demo was clear$/)
    const remark = await Remark.kept(user).firstOrFail()
    assert.equal(remark.contactId, ana.id)
    assert.deepEqual(await remark.tagNames(), ['demo'])
    assert.lengthOf(await Remark.all(), 1)
  })

  test('many lines are kept together or not at all, and a dry run keeps none', async ({
    assert,
  }) => {
    const user = await createUser()
    const lines = 'First\n{"text": "Second", "kind": "concern", "day": "2026-11-02"}\n'
    const dry = await runCommand(FeedbackAdd, ['--stdin', '--dry-run', '--json'], lines)
    assert.equal(dry.code, 0)
    assert.equal(dry.json.said, 'First')
    assert.lengthOf(await Remark.of(user), 0)
    const wrong = await runCommand(
      FeedbackAdd,
      ['--stdin'],
      `${lines}{"text": "x", "kind": "no"}\n`
    )
    assert.equal(wrong.code, 1)
    assert.lengthOf(await Remark.of(user), 0)
    await runCommand(FeedbackAdd, ['--stdin'], lines)
    const kept = await Remark.kept(user).orderBy('id')
    assert.deepEqual(
      kept.map(({ day }) => day),
      ['2026-11-20', '2026-11-02']
    )
  })

  test('where several are called so it says so, and a number settles it', async ({ assert }) => {
    const user = await createUser()
    await contacts.create(user, { fullName: 'Ana Silva' })
    const other = await contacts.create(user, { fullName: 'Ana Berg' })
    const asked = await runCommand(FeedbackAdd, ['Ana: clear'])
    assert.equal(asked.code, 1)
    assert.include(asked.errors[0], 'Several people are called Ana')
    await runCommand(FeedbackAdd, ['Ana: clear', `--contact=${other.id}`])
    assert.equal((await Remark.kept(user).firstOrFail()).contactId, other.id)
  })

  test('a name that nobody has becomes a contact when wanted', async ({ assert }) => {
    const user = await createUser()
    await runCommand(FeedbackAdd, ['Zoe: thanks', '--new-contact'])
    assert.equal((await Contact.kept(user).firstOrFail()).fullName, 'Zoe')
    assert.equal((await Remark.kept(user).firstOrFail()).said, 'thanks')
  })

  test('nothing to keep is said', async ({ assert }) => {
    await createUser()
    const { code, errors } = await runCommand(FeedbackAdd, [])
    assert.equal(code, 1)
    assert.include(errors[0], '--stdin')
  })
})
