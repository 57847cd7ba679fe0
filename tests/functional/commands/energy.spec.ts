import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import EnergyCheckIn from '#models/energy_check_in'
import { quietCommands, runCommand } from '#tests/support/commands'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'
import EnergyLog from '../../../commands/energy/log.js'

test.group('Commands | Energy', (group) => {
  freshWorld(group)
  freezeClock(group)
  quietCommands(group)

  test('a number is enough, a second one is the engagement', async ({ assert }) => {
    const user = await createUser()
    const { code, lines } = await runCommand(EnergyLog, ['4'])
    assert.equal(code, 0)
    assert.include(lines.join(), '2026-11-20 09:00  energy 4')
    const said = ['2', '3', '--note', 'Slept badly', '--doing', 'Mail', '--at', '2026-11-19T14:05']
    const { json } = await runCommand(EnergyLog, [...said, '--user', user.email, '--json'])
    assert.include(json, { energy: 2, engagement: 3, note: 'Slept badly', doing: 'Mail' })
    assert.include(json, { felt_on: '2026-11-19', felt_time: '14:05' })
    const [set] = await ChangeSet.of(user)
    assert.equal(set.via, 'command')
  })

  test('many come from a pipe, all of them or none', async ({ assert }) => {
    const user = await createUser()
    const piped = ['4', '3 5', '{"energy": 2, "felt_at": "2026-11-19T08:00:00Z"}'].join('\n')
    assert.equal((await runCommand(EnergyLog, ['--stdin', '--dry-run'], piped)).code, 0)
    assert.lengthOf(await EnergyCheckIn.of(user), 0)
    assert.equal((await runCommand(EnergyLog, ['--stdin'], piped)).code, 0)
    assert.lengthOf(await EnergyCheckIn.of(user), 3)
    const { code } = await runCommand(EnergyLog, ['--stdin'], '4\n{"energy": 9}')
    assert.equal(code, 1)
    assert.lengthOf(await EnergyCheckIn.of(user), 3)
  })

  test('what is no check-in is refused in words', async ({ assert }) => {
    const user = await createUser()
    const failing = async (flags: string[]) => {
      const { code, errors } = await runCommand(EnergyLog, flags)
      assert.equal(code, 1)
      return errors.join()
    }
    assert.include(await failing([]), 'from 1 to 5')
    assert.include(await failing(['6']), '"6" is no number from 1 to 5')
    assert.include(await failing(['4', '4', 'tired']), '--note')
    assert.include(await failing(['4', '--at', 'noon']), '--at')
    assert.include(await failing(['4', '--at', '2026-11-20T12:00']), 'felt_at')
    assert.lengthOf(await EnergyCheckIn.of(user), 0)
  })
})
