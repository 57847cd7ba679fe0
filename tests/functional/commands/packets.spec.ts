import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { digestOf } from '#services/packets/canonical'
import { quietCommands, runCommand } from '#tests/support/commands'
import { halfYear } from '#tests/support/packets'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'
import ReviewPacket from '../../../commands/review/packet.js'

test.group('Commands | Packets', (group) => {
  freshWorld(group)
  freezeClock(group)
  quietCommands(group)
  const time = ['--from', '2026-07-01', '--to', '2026-12-31']

  test('a packet is printed with its SHA-256, the same each time, and written as a PDF', async ({
    assert,
    cleanup,
  }) => {
    const user = await createUser()
    await halfYear(user)
    await createUser()
    const flags = ['--for', user.email, ...time, '--sections', 'skills,goals']
    const one = await runCommand(ReviewPacket, flags)
    assert.equal(one.code, 0)
    assert.deepEqual((await runCommand(ReviewPacket, flags)).lines, one.lines)
    const [text] = one.lines
    assert.include(one.errors.join(), digestOf(`${text}\n`))
    assert.isBelow(text.indexOf('Presenting'), text.indexOf('Give a talk'))
    assert.notInclude(text, 'The demo was clear.')
    assert.notInclude(text, 'SECRET')

    const folder = await mkdtemp(join(tmpdir(), 'packet-'))
    cleanup(() => rm(folder, { recursive: true }))
    const out = join(folder, 'half.pdf')
    const pdf = await runCommand(ReviewPacket, [...flags, '--format', 'pdf', '--out', out])
    assert.include(pdf.lines.join(), digestOf(await readFile(out)))
  })

  test('what is missing or unknown is said, and nothing is written', async ({ assert }) => {
    await createUser()
    for (const [flags, words] of [
      [[], /--from and --to/],
      [['--from', '2026-12-31', '--to', '2026-07-01'], /before/],
      [[...time, '--sections', 'goals,energy'], /“energy”/],
      [[...time, '--format', 'docx'], /md, pdf or json/],
      [[...time, '--format', 'pdf'], /--out/],
    ] as Array<[string[], RegExp]>) {
      const { code, errors } = await runCommand(ReviewPacket, flags)
      assert.equal(code, 1)
      assert.match(errors.join(), words)
    }
  })
})
