import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import remarks from '#database/factories/remark_factory'
import Task from '#models/task'
import { minutesOf } from '#presenters/minutes'
import { apiOf } from '#tests/support/api'
import { createContact, createMeeting, note } from '#tests/support/meetings'
import { changing, createUser, freezeClock, freshWorld, personOf } from '#tests/support/world'

const at = (moment: string) => DateTime.fromISO(`${moment}:00+01:00`)

test.group('Meetings | What is sent and what is read before', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('minutes can be read by others: names, dates, no links into one’s own records', async ({
    assert,
  }) => {
    const user = await createUser({ fullName: 'Maya Okafor' })
    const ana = await createContact(user, 'Ana Belém')
    await changing(user, (set) => set.save(ana.merge({ email: 'ana+work@example.com' })))
    const meeting = await createMeeting(user, {
      ...{ title: 'Review', startsAt: at('2026-11-20T09:00'), endsAt: at('2026-11-20T09:30') },
    })
    await changing(user, async (set) => {
      await meeting.setAttendees(set, [ana.id])
      await meeting.decide(set, 'We ship on Thursday.')
    })
    await note(
      user,
      meeting,
      'See [the plan](/tasks/7) and https://example.org\n[ ] @Ana send report by fri\n[ ] book a room'
    )
    const { markdown, mail, mailHref } = await minutesOf(meeting, personOf(user))
    for (const text of [markdown, mail]) {
      assert.include(text, '- [ ] Ana Belém: send report (due Fri, 20 Nov 2026)')
      assert.include(text, '- [ ] Maya Okafor: book a room')
      assert.include(text, '- We ship on Thursday.')
    }
    assert.include(markdown, 'See the plan and https://example.org')
    assert.notInclude(markdown, '](/')
    assert.lengthOf(markdown.match(/send report/g)!, 1)
    assert.isTrue(mailHref.startsWith('mailto:ana%2Bwork@example.com?subject='), mailHref)
  })

  test('the brief tells what is open with each, and a token only what it may read', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const ana = await createContact(user, 'Ana Belém')
    const last = await createMeeting(user, {
      ...{
        title: 'Before',
        day: '2026-11-13',
        startsAt: at('2026-11-13T09:00'),
        endsAt: at('2026-11-13T09:30'),
      },
    })
    const next = await createMeeting(user, {
      ...{ title: 'Review', startsAt: at('2026-11-27T09:00'), endsAt: at('2026-11-27T09:30') },
    })
    await changing(user, async (set) => {
      for (const one of [last, next]) await one.setAttendees(set, [ana.id])
    })
    await note(user, last, 'The dates hold.\n[ ] @Ana send report')
    const task = await Task.of(user).firstOrFail()
    await remarks.create(user, { contactId: ana.id, status: 'asked', title: 'The demo', said: '' })

    const all = await apiOf(client, user)
    const [brief] = (await all.get(`/api/v1/meetings/${next.id}/brief`)).body()
    assert.equal(brief.id, ana.id)
    assert.equal(brief.promises[0].id, task.id)
    assert.equal(brief.promises[0].promise, 'theirs')
    assert.deepInclude(brief.last, { id: last.id, title: 'Before', day: '2026-11-13' })
    assert.lengthOf(brief.waiting, 1)

    const few = await apiOf(client, user, ['meetings:read', 'feedback:read'])
    const [less] = (await few.get(`/api/v1/meetings/${next.id}/brief`)).body()
    assert.deepEqual([less.promises, less.waiting, less.goals], [[], [], []])
    assert.equal(less.last.id, last.id)
  })
})
