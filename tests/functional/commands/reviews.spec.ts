import { test } from '@japa/runner'
import Review from '#models/review'
import { quietCommands, runCommand } from '#tests/support/commands'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'
import ReviewStart from '../../../commands/review/start.js'

test.group('Commands | Reviews', (group) => {
  freshWorld(group)
  freezeClock(group)
  quietCommands(group)

  test('the review of the week is begun once, and shown with its steps', async ({ assert }) => {
    const user = await createUser()
    await createTask(user)
    const { code, lines } = await runCommand(ReviewStart, [])
    assert.equal(code, 0)
    assert.match(lines.join('\n'), /inbox +1 -> 1 +open/)
    const { json } = await runCommand(ReviewStart, ['--json'])
    assert.equal((json as any).starts_on, '2026-11-16')
    assert.lengthOf(await Review.of(user), 1)
    await runCommand(ReviewStart, ['--monthly'])
    assert.lengthOf(await Review.of(user), 2)
  })
})
