import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Item from '#models/item'
import SharedItem from '#models/shared_item'
import { quietCommands, runCommand } from '#tests/support/commands'
import { fetching, freshImport } from '#tests/support/library_import'
import { startTmdb } from '#tests/support/tmdb'
import { changing, createUser, freezeClock, freshWorld } from '#tests/support/world'
import LibraryDescribe from '../../../commands/library/describe.js'
import LibraryFetch from '../../../commands/library/fetch.js'
import LibraryImport from '../../../commands/library/import.js'
import LibraryProcess from '../../../commands/library/process.js'

test.group('Library import | Commands', (group) => {
  freshWorld(group)
  freezeClock(group)
  freshImport(group)
  quietCommands(group)

  test('without keys they say in one line what is missing and how to set it', async ({
    assert,
  }) => {
    for (const [command, words] of [
      [LibraryFetch, /TMDB_API_KEY is not set: .*\.env/],
      [LibraryDescribe, /DESCRIBE_BASE_URL and DESCRIBE_MODEL are not set: .*\.env/],
      [LibraryProcess, /library:fetch first/],
      [LibraryImport, /library:process first/],
    ] as const) {
      const { errors, code } = await runCommand(command, [])
      assert.equal(code, 1)
      assert.lengthOf(errors, 1)
      assert.match(errors[0], words)
    }
  })

  test('an option that makes no sense is refused: {$self}')
    .with(['--list=best', '--limit=0', '--pages=501', '--language=english', '--max-age=-1'])
    .run(async ({ assert }, option) => {
      const { errors, code } = await runCommand(LibraryFetch, [option])
      assert.equal(code, 1)
      assert.match(errors[0], new RegExp(`${option.split('=')[0]} is `))
    })

  test('what was fetched is processed, imported and taken for a person', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb({ titles: 12 })
    cleanup(server.stop)
    server.state.answers.set('/movie/2', { id: 2 })
    await fetching(server)

    const processed = await runCommand(LibraryProcess, [])
    assert.match(processed.lines[0], /^Titles: 11\. People: \d+\. Categories: 6\. Pictures: \d+\.$/)
    assert.deepEqual(processed.errors, ['left out: titles/2.json: it has no name'])
    const user = await createUser()
    const flags = [`--take-for=${user.email}`, '--json']
    const { json } = await runCommand(LibraryImport, flags)
    assert.equal(json.titles.added, 11)
    assert.equal(json.taken, 11)
    assert.lengthOf(await SharedItem.all(), 11)
    const items = await Item.kept(user).orderBy('id')
    assert.include(items[0].serialize(), { name: 'Film 1', kind: 'film', status: 'wanted' })
    const sets = await db.from('change_sets').where('user_id', user.id).select('label', 'via')
    assert.deepEqual(sets, [{ label: 'items.changes.taken_many', via: 'import' }])

    await changing(user, (change) => items[0].trash(change, DateTime.utc()))
    const again = await runCommand(LibraryImport, flags)
    assert.equal(again.json.taken, 0, 'what is in the trash stays there')
  })
})
