import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import Item from '#models/item'
import { quietCommands, runCommand } from '#tests/support/commands'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'
import ItemsAdd from '../../../commands/items/add.js'
import ItemsList from '../../../commands/items/list.js'

test.group('Commands | The library', (group) => {
  freshWorld(group)
  freezeClock(group)
  quietCommands(group)

  test('what is added is listed', async ({ assert }) => {
    await createUser()
    assert.equal((await runCommand(ItemsAdd, ['Dune', '--kind', 'film'])).code, 0)
    const more = ['--status', 'finished', '--rating', '4', '--by', 'Thoreau', '--tag', 'woods']
    assert.equal((await runCommand(ItemsAdd, ['Walden', '--kind', 'book', ...more])).code, 0)
    const tagged = await runCommand(ItemsList, ['--tag', 'woods', '--unapplied', '--json'])
    assert.include(tagged.json[0], { name: 'Walden', rating: 4, finished_on: '2026-11-20' })
    assert.deepEqual(tagged.json[0].people, [{ name: 'Thoreau', part: 'author' }])
    const { json } = await runCommand(ItemsList, ['--kind', 'film', '--json'])
    assert.deepEqual(
      json.map(({ name }: any) => name),
      ['Dune']
    )
  })

  test('many are added as one change, or none of them', async ({ assert }) => {
    const user = await createUser()
    const good = 'Dune\n{"name":"Blade Runner","kind":"film"}\n'
    const refused = await runCommand(ItemsAdd, ['--stdin'], `${good}{"kind":"opera"}\n`)
    assert.equal(refused.code, 1)
    assert.include(refused.errors.join(), '3.name')
    assert.lengthOf(await Item.of(user), 0)

    const tried = await runCommand(ItemsAdd, ['--stdin', '--dry-run'], good)
    assert.equal(tried.code, 0)
    assert.lengthOf(await Item.of(user), 0)

    await runCommand(ItemsAdd, ['--stdin'], good)
    assert.lengthOf(await Item.of(user), 2)
    const [set] = await ChangeSet.all()
    assert.equal(set.via, 'command')
  })

  test('where there are several accounts, one has to be named', async ({ assert }) => {
    const user = await createUser()
    await createUser()
    const { code, errors } = await runCommand(ItemsAdd, ['Dune'])
    assert.equal(code, 1)
    assert.include(errors.join(), '--user')
    assert.equal((await runCommand(ItemsAdd, ['Dune', '--user', user.email])).code, 0)
    assert.lengthOf(await Item.of(user), 1)
  })
})
