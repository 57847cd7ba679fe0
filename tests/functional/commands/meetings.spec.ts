import { test } from '@japa/runner'
import { createContact, createMeeting, note } from '#tests/support/meetings'
import { quietCommands, runCommand } from '#tests/support/commands'
import { changing, createUser, freezeClock, freshWorld } from '#tests/support/world'
import { DateTime } from 'luxon'
import MeetingsNext from '../../../commands/meetings/next.js'

test.group('Commands | Meetings', (group) => {
  freshWorld(group)
  freezeClock(group)
  quietCommands(group)

  test('the next meeting is told with its agenda and what is promised', async ({ assert }) => {
    const user = await createUser()
    const ana = await createContact(user, 'Ana Belém')
    const at = (hour: string) => DateTime.fromISO(`2026-11-20T${hour}:00+01:00`)
    const earlier = await createMeeting(user, {
      ...{ title: 'Over', startsAt: at('07:00'), endsAt: at('08:00') },
    })
    await note(user, earlier, '[ ] @Ana send report')
    const next = await createMeeting(user, {
      ...{ title: 'Review', startsAt: at('14:00'), endsAt: at('15:00') },
    })
    await changing(user, async (set) => {
      await next.setAttendees(set, [ana.id])
      await next.addPoint(set, 'Dates', 10)
    })
    const { code, lines } = await runCommand(MeetingsNext, [])
    assert.equal(code, 0)
    const told = lines.join('\n')
    assert.include(told, 'Review')
    assert.include(told, '2026-11-20 14:00–15:00')
    assert.include(told, 'Dates (10 min)')
    assert.include(told, 'owes me: send report')
    assert.notInclude(told, 'Over')

    const { json } = await runCommand(MeetingsNext, ['--json'])
    const [one] = json as any
    assert.equal(one.id, next.id)
    assert.equal(one.brief[0].promises[0].title, 'send report')
  })

  test('says so when none is to come, and whose it cannot be', async ({ assert }) => {
    await createUser()
    assert.include((await runCommand(MeetingsNext, [])).lines.join(), 'No meeting')
    const unknown = await runCommand(MeetingsNext, ['--user', 'nobody@example.com'])
    assert.equal(unknown.code, 1)
  })
})
