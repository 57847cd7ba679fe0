import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import CheckIn from '#models/check_in'
import Measurement from '#models/measurement'
import { quietCommands, runCommand } from '#tests/support/commands'
import { createGoal, createKeyResult } from '#tests/support/goals'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'
import GoalsCheckIn from '../../../commands/goals/check_in.js'

test.group('Commands | Goals', (group) => {
  freshWorld(group)
  freezeClock(group)
  quietCommands(group)

  test('a check-in names its goal and key results by their words, as one change', async ({
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user, { title: 'Give a talk' })
    await createGoal(user, { title: 'Give a party', status: 'dropped', closedOn: '2026-11-01' })
    await createKeyResult(goal, { title: 'Rehearsals' })
    const said = ['--confidence', '4', '--note', 'The outline holds.', '--value', 'rehears=2.5']
    const { code, lines } = await runCommand(GoalsCheckIn, ['give a', ...said])
    assert.equal(code, 0)
    assert.include(lines.join(), 'Give a talk')

    const [row] = await CheckIn.of(user)
    assert.deepInclude(row.$attributes, { goalId: goal.id, confidence: 4, checkedOn: '2026-11-20' })
    assert.equal((await Measurement.of(user).firstOrFail()).value, 2.5)
    const sets = await ChangeSet.of(user).where('label', 'goals.changes.checked_in')
    assert.lengthOf(sets, 1)
    assert.equal(sets[0].via, 'command')
  })

  test('what names none, or several, is asked about, and nothing is written', async ({
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user, { title: 'Give a talk' })
    await createGoal(user, { title: 'Give a party' })
    const failing = async (flags: string[]) => {
      const { code, errors } = await runCommand(GoalsCheckIn, flags)
      assert.equal(code, 1)
      return errors.join()
    }
    assert.include(await failing(['give a', '-c', '4']), `${goal.id} Give a talk`)
    assert.include(await failing(['take a talk', '-c', '4']), 'There is no goal')
    assert.include(await failing(['give a talk']), '--confidence')
    assert.include(await failing(['give a talk', '-c', '9']), 'confidence')
    assert.include(await failing(['give a talk', '-c', '4', '--value', 'x=1']), 'no key result')
    assert.include(await failing(['give a talk', '-c', '4', '--value', 'x']), 'KEY RESULT=VALUE')
    assert.lengthOf(await CheckIn.of(user), 0)
  })

  test('a number names a goal, and trying it saves nothing', async ({ assert }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const flags = [String(goal.id), '-c', '3', '--on', '2026-11-13']
    assert.equal((await runCommand(GoalsCheckIn, [...flags, '--dry-run'])).code, 0)
    assert.lengthOf(await CheckIn.of(user), 0)
    const { json } = await runCommand(GoalsCheckIn, [...flags, '--json'])
    assert.include(json, { goal_id: goal.id, confidence: 3, checked_on: '2026-11-13' })
  })
})
