import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import factory from '#database/factories/contact_factory'
import Contact from '#models/contact'
import { quietCommands, runCommand } from '#tests/support/commands'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'
import ContactsExport from '../../../commands/contacts/export.js'
import ContactsFind from '../../../commands/contacts/find.js'
import ContactsImport from '../../../commands/contacts/import.js'
import ContactsMerge from '../../../commands/contacts/merge.js'

const CARDS = [
  ...['BEGIN:VCARD', 'VERSION:4.0', 'FN:Mei Tanaka', 'EMAIL:mei@example.com', 'END:VCARD'],
  ...['BEGIN:VCARD', 'FN:No version', 'END:VCARD'],
].join('\r\n')

test.group('Commands | Contacts', (group) => {
  freshWorld(group)
  freezeClock(group)
  quietCommands(group)

  test('duplicates are listed, a merge is shown and then done', async ({ assert }) => {
    const user = await createUser()
    const ana = await factory.create(user, { fullName: 'Ana Silva', company: null })
    const other = await factory.create(user, { fullName: 'Silva, Ana', company: 'Halden' })
    const ids = [String(ana.id), String(other.id)]
    const listed = await runCommand(ContactsMerge, [])
    assert.match(listed.lines.join(), /Ana Silva \/ Silva, Ana {2}\(name\)/)
    const shown = await runCommand(ContactsMerge, [...ids, '--dry-run'])
    assert.include(shown.lines.join('\n'), 'company: Halden')
    assert.lengthOf(await Contact.kept(user), 2)
    const done = await runCommand(ContactsMerge, [...ids, '--json'])
    assert.equal(done.code, 0)
    assert.deepInclude(done.json, { id: ana.id, company: 'Halden' })
    assert.lengthOf(await Contact.kept(user), 1)
    for (const wrong of [['7'], ids, ['x', 'y'], [...ids, '--take', 'colour']]) {
      assert.equal((await runCommand(ContactsMerge, wrong)).code, 1, wrong.join(' '))
    }
  })

  test('cards are imported from a file or a pipe, and written', async ({ assert }) => {
    const user = await createUser()
    const folder = mkdtempSync(join(tmpdir(), 'cards-'))
    writeFileSync(join(folder, 'in.vcf'), CARDS)
    const shown = await runCommand(ContactsImport, [join(folder, 'in.vcf'), '--dry-run'])
    assert.deepEqual(shown.lines.slice(0, 2), [
      '     1  create  Mei Tanaka',
      '     6  skip  version',
    ])
    assert.lengthOf(await Contact.kept(user), 0)
    const done = await runCommand(ContactsImport, ['--json'], CARDS)
    assert.equal(done.json[0].action, 'create')
    const mei = await Contact.kept(user).firstOrFail()

    const out = join(folder, 'out.vcf')
    const written = await runCommand(ContactsExport, ['--output', out, '--card-version', '3.0'])
    assert.equal(written.code, 0)
    assert.include(readFileSync(out, 'utf8'), 'EMAIL:mei@example.com')
    const one = await runCommand(ContactsExport, [String(mei.id)])
    assert.include(one.lines.join('\n'), 'VERSION:4.0')
    for (const wrong of [['99999'], ['--card-version', '5']]) {
      assert.equal((await runCommand(ContactsExport, wrong)).code, 1, wrong.join(' '))
    }
    assert.equal((await runCommand(ContactsImport, [join(folder, 'none.vcf')])).code, 1)
  })

  test('those are found whom it is time to get in touch with', async ({ assert }) => {
    const user = await createUser()
    const ana = await factory.create(user, { fullName: 'Ana Silva', keepInTouchDays: 10 })
    await ana.merge({ createdAt: ana.createdAt.minus({ days: 20 }) }).save()
    await factory.create(user, { fullName: 'Kofi Mensah', keepInTouchDays: 365 })
    const { lines } = await runCommand(ContactsFind, ['--in-touch'])
    assert.lengthOf(lines, 1)
    assert.match(lines[0], /Ana Silva.*last never/)
    assert.lengthOf((await runCommand(ContactsFind, ['kofi', '--json'])).json, 1)
  })
})
