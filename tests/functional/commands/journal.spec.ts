import { test } from '@japa/runner'
import JournalList from '#commands/journal/list'
import JournalWrite from '#commands/journal/write'
import Entry from '#models/entry'
import { quietCommands, runCommand } from '#tests/support/commands'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('Commands | journal', (group) => {
  freshWorld(group)
  freezeClock(group)
  quietCommands(group)

  test('a learning is written in words, with tags, for today', async ({ assert }) => {
    const user = await createUser()
    const flags = ['Plans', '**estimate**.', '--tags=sql, deep']
    const { code, lines } = await runCommand(JournalWrite, flags)
    assert.equal(code, 0)
    assert.match(lines[0], /2026-11-20 {2}learning {4}Plans estimate\.$/)
    const entry = await Entry.kept(user).firstOrFail()
    assert.equal(entry.body, 'Plans **estimate**.')
    assert.deepEqual(await entry.tagNames(), ['deep', 'sql'])
  })

  test('a whole text comes from standard input, for another day', async ({ assert }) => {
    const user = await createUser()
    const flags = ['--stdin', '--kind=reflection', '--day=2026-11-13', '--title=The week']
    await runCommand(JournalWrite, flags, '## One\n\nline\n')
    const entry = await Entry.kept(user).firstOrFail()
    assert.equal(entry.title, 'The week')
    assert.equal(entry.day, '2026-11-13')
    assert.equal(entry.kind, 'reflection')
    assert.equal(entry.body, '## One\n\nline\n')
  })

  test('many are written together or not at all, and a dry run writes none', async ({ assert }) => {
    const user = await createUser()
    const lines = '{"body": "One", "tags": ["a"]}\nTwo\n'
    const dry = await runCommand(JournalWrite, ['--stdin', '--many', '--dry-run'], lines)
    assert.equal(dry.code, 0)
    assert.lengthOf(await Entry.of(user), 0)

    const wrong = `${lines}{"body": "Three", "kind": "poem"}\n`
    const refused = await runCommand(JournalWrite, ['--stdin', '--many'], wrong)
    assert.equal(refused.code, 1)
    assert.lengthOf(await Entry.of(user), 0)

    await runCommand(JournalWrite, ['--stdin', '--many'], lines)
    assert.lengthOf(await Entry.of(user), 2)
  })

  test('a second daily entry of a day is refused in words', async ({ assert }) => {
    await createUser()
    await runCommand(JournalWrite, ['First', '--kind=daily'])
    const { code, errors } = await runCommand(JournalWrite, ['Second', '--kind=daily'])
    assert.equal(code, 1)
    assert.include(errors[0], 'daily entry')
  })

  test('a list is narrowed by kind, tag and days', async ({ assert }) => {
    await createUser()
    await runCommand(JournalWrite, ['One', '--tags=sql'])
    await runCommand(JournalWrite, ['Two', '--kind=reflection', '--day=2026-11-01'])
    const titles = async (...flags: string[]) =>
      (await runCommand(JournalList, [...flags, '--json'])).json.map(({ title }: any) => title)
    assert.deepEqual(await titles(), ['One', 'Two'])
    assert.deepEqual(await titles('--tag=SQL'), ['One'])
    assert.deepEqual(await titles('--kind=reflection'), ['Two'])
    assert.deepEqual(await titles('--from=2026-11-02'), ['One'])
  })

  test('nothing to write is said', async ({ assert }) => {
    await createUser()
    const { code, errors } = await runCommand(JournalWrite, [])
    assert.equal(code, 1)
    assert.include(errors[0], '--stdin')
  })
})
