import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import ChangeSet from '#models/change_set'
import Contact from '#models/contact'
import Meeting from '#models/meeting'
import Task from '#models/task'
import { promisesOf } from '#queries/promises'
import { createContact, createMeeting, note } from '#tests/support/meetings'
import { sending } from '#tests/support/pages'
import {
  changing,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

test.group('Notes of a meeting', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a line with a box becomes a task of who is named, once', async ({ assert }) => {
    const user = await createUser()
    const ana = await createContact(user, 'Ana Belém')
    const meeting = await createMeeting(user)
    const text = await note(
      user,
      meeting,
      'We met.\n\n[ ] @Ana send report by fri @paper !high\nBye'
    )
    const task = await Task.of(user).firstOrFail()
    assert.equal(task.title, 'send report')
    assert.deepInclude(task.$attributes, {
      ...{ dueOn: '2026-11-20', priority: 3, contactId: ana.id, promise: 'theirs' },
      ...{ promisedOn: '2026-11-20', meetingId: meeting.id },
    })
    assert.deepEqual(await task.tagNames(), ['paper'])
    const link = `[#${task.id}](/tasks/${task.id})`
    assert.equal(text, `We met.\n\n[ ] @Ana send report by fri @paper !high ${link}\nBye`)

    // saved again, edited, or with its link lost, it is the same task
    await note(user, meeting, text)
    await note(user, meeting, text.replace('send report', 'send the long report'))
    await note(user, meeting, text.replace(` ${link}`, ''))
    assert.lengthOf(await Task.of(user), 1)
    assert.include(meeting.notes, link)
  })

  test('without a name it is mine, and what is said to someone is owed to them', async ({
    assert,
  }) => {
    const user = await createUser()
    const ana = await createContact(user, 'Ana Belém')
    const meeting = await createMeeting(user)
    await note(user, meeting, '- [ ] book the room\n- [ ] @me ask around\n- [ ] send dates to @Ana')
    const tasks = await Task.of(user).orderBy('id')
    assert.deepEqual(
      tasks.map(({ title, contactId, promise }) => [title, contactId, promise]),
      [
        ['book the room', null, null],
        ['ask around', null, null],
        ['send dates to Ana', ana.id, 'mine'],
      ]
    )
  })

  test('ticking the line ticks the task, and the other way round', async ({ assert, client }) => {
    const user = await createUser()
    await createContact(user, 'Ana')
    const meeting = await createMeeting(user)
    const text = await note(user, meeting, '[ ] @Ana send report')
    const task = await Task.of(user).firstOrFail()
    const owed = async () => (await promisesOf(personOf(user), null, { open: true })).length
    assert.equal(await owed(), 1)

    await note(user, meeting, text.replace('[ ]', '[x]'), new Set())
    await task.refresh()
    assert.equal(task.status, 'done')
    assert.equal(await owed(), 0)

    const page = sending(client, user)
    await page.delete(`/tasks/${task.id}/completion`)
    const hold = await page.get(`/meetings/${meeting.id}/hold`)
    hold.assertTextIncludes('[ ] @Ana send report')
    // the task was done elsewhere since the notes were opened: what nobody ticked here stays so
    await page.post(`/tasks/${task.id}/completion`)
    await note(user, meeting, `${text}\nMore`, new Set())
    await task.refresh()
    assert.equal(task.status, 'done')
    assert.include(meeting.notes, '[x] @Ana')
  })

  test('a name that could be several, or nobody’s, is asked about and never guessed', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    const one = await createContact(user, 'Ana Belém')
    await createContact(user, 'Ana Conrad')
    const meeting = await createMeeting(user)
    await note(user, meeting, '[ ] @Ana send report\n[ ] @Zoe call the printer')
    assert.lengthOf(await Task.of(user), 0)
    const page = sending(client, user)
    const hold = await page.get(`/meetings/${meeting.id}/hold`)
    hold.assertTextIncludes('Which Ana is meant?')
    hold.assertTextIncludes('Nobody is called Zoe yet.')

    const path = `/meetings/${meeting.id}/action_items`
    await page.post(path, { line: '@Ana send report', contact: String(one.id) })
    await page.post(path, { line: '@Zoe call the printer', contact: 'new', name: 'Zoe Okafor' })
    const tasks = await Task.of(user).orderBy('id')
    const zoe = await Contact.of(user).where('full_name', 'Zoe Okafor').firstOrFail()
    assert.deepEqual(
      tasks.map(({ title, contactId }) => [title, contactId]),
      [
        ['send report', one.id],
        ['call the printer', zoe.id],
      ]
    )
    ;(await page.post(path, { line: '@Gone', contact: 'nobody' })).assertStatus(422)
  })

  test('of several called alike, the one who takes part is meant', async ({ assert }) => {
    const user = await createUser()
    await createContact(user, 'Ana Belém')
    const there = await createContact(user, 'Ana Conrad')
    const meeting = await createMeeting(user)
    await changing(user, (set) => meeting.setAttendees(set, [there.id]))
    await note(user, meeting, '[ ] @Ana send report')
    assert.equal((await Task.of(user).firstOrFail()).contactId, there.id)
  })

  test('two windows lose nothing of each other', async ({ assert, client }) => {
    const user = await createUser()
    const meeting = await createMeeting(user, { notes: 'First' })
    const page = sending(client, user)
    const opened = (await page.get(`/meetings/${meeting.id}/hold`)).text()
    const [, seen] = /name="seen" value="([^"]*)"/.exec(opened)!
    const path = `/meetings/${meeting.id}/notes`
    await page.put(path, { notes: 'First and second', seen, ticked: '' })
    const late = await page.put(path, { notes: 'First and third', seen, ticked: '' })
    late.assertStatus(409)
    late.assertTextIncludes('First and second')
    late.assertTextIncludes('First and third')
    assert.equal((await Meeting.findOrFail(meeting.id)).notes, 'First and second')
  })

  test('a meeting is prepared with what was typed; an older window overwrites none of it', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    const meeting = await createMeeting(user, { endsAt: DateTime.utc().plus({ hours: 3 }) })
    const page = sending(client, user)
    const path = `/meetings/${meeting.id}/preparation`
    const [, seen] = /name="seen" value="([^"]*)"/.exec((await page.get(path)).text())!
    await page.put(path, { preparation: 'Ask for dates', seen, prepared: '1' })
    await meeting.refresh()
    assert.equal(meeting.preparation, 'Ask for dates')
    assert.isNotNull(meeting.preparedAt)
    const late = await page.put(path, { preparation: 'Ask for money', seen })
    late.assertStatus(409)
    for (const text of ['Ask for dates', 'Ask for money']) late.assertTextIncludes(text)
    await meeting.refresh()
    assert.equal(meeting.preparation, 'Ask for dates')
  })

  test('undo takes the tasks back along with the text', async ({ assert, client }) => {
    const user = await createUser()
    const meeting = await createMeeting(user)
    const page = sending(client, user)
    await page.put(`/meetings/${meeting.id}/notes`, { notes: '[ ] book the room' })
    assert.lengthOf(await Task.kept(user), 1)
    const set = await ChangeSet.of(user).orderBy('id', 'desc').firstOrFail()
    await page.post(`/changes/${set.id}/undo`)
    assert.lengthOf(await Task.kept(user), 0)
    assert.equal((await Meeting.findOrFail(meeting.id)).notes, '')
  })

  test('a stranger’s task is no task of a line', async ({ assert }) => {
    const user = await createUser()
    const theirs = await createTask(await createUser())
    const meeting = await createMeeting(user)
    await note(user, meeting, `[x] look [#${theirs.id}](/tasks/${theirs.id})`, new Set())
    await theirs.refresh()
    assert.equal(theirs.status, 'open')
    assert.lengthOf(await Task.of(user), 0)
  })
})
