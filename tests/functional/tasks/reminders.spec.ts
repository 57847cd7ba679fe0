import { test } from '@japa/runner'
import mail from '@adonisjs/mail/services/main'
import { DateTime } from 'luxon'
import { JOBS } from '#jobs/index'
import ReminderMail from '#mails/reminder_mail'
import Reminder from '#models/reminder'
import { changing, createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

const sendReminders = JOBS.find(({ name }) => name === 'send_reminders')!.run

test.group('Reminders', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.teardown(() => mail.restore())

  test('a reminder is set in the person’s own clock', async ({ client, assert }) => {
    const user = await createUser({ timeZone: 'America/New_York' })
    const task = await createTask(user)

    const response = await client
      .post(`/tasks/${task.id}/reminders`)
      .form({ on: '2026-11-23', at: '09:00' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)

    response.assertStatus(302)
    const reminder = await Reminder.of(user).firstOrFail()
    assert.equal(reminder.remindAt.toISO(), '2026-11-23T14:00:00.000Z')
  })

  test('a day before a morning after the clocks change is the same wall clock time', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ timeZone: 'Europe/Berlin' })
    // summer time begins in the night before 28 March 2027
    const task = await createTask(user, { dueOn: '2027-03-28', dueTime: '09:00' })

    await client
      .post(`/tasks/${task.id}/reminders`)
      .form({ before_due: '1440' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)

    const reminder = await Reminder.of(user).firstOrFail()
    assert.equal(
      reminder.remindAt.setZone('Europe/Berlin').toFormat('yyyy-MM-dd HH:mm'),
      '2027-03-27 09:00'
    )
  })

  test('a reminder is refused: {why}')
    .with([
      { why: 'the moment is over', form: { on: '2026-11-19', at: '09:00' } },
      { why: 'no such day', form: { on: '2026-02-30', at: '09:00' } },
      { why: 'no such time', form: { on: '2026-12-01', at: '25:99' } },
      { why: 'the task has no due day', form: { before_due: '30' } },
      { why: 'no such choice', form: { before_due: 'later' } },
      { why: 'nothing was chosen', form: {} },
    ])
    .run(async ({ client, assert }, { form }) => {
      const user = await createUser()
      const task = await createTask(user)
      const response = await client
        .post(`/tasks/${task.id}/reminders`)
        .form(form)
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
      response.assertStatus(422)
      assert.isNull(await Reminder.of(user).first())
    })

  test('a reminder that is due is mailed once', async ({ assert }) => {
    const { mails } = mail.fake()
    const user = await createUser()
    const task = await createTask(user, { title: 'Call the bank' })
    await changing(user, (change) => task.remindAt(change, DateTime.utc().minus({ minutes: 1 })))

    await sendReminders(DateTime.utc())
    await sendReminders(DateTime.utc())

    mails.assertSentCount(ReminderMail, 1)
    assert.isTrue(
      mails.sent().every((sent: any) => sent.message.hasSubject('Remember: Call the bank'))
    )
  })

  test('nobody is mailed about what is closed, in the trash or switched off', async () => {
    const { mails } = mail.fake()
    const past = DateTime.utc().minus({ minutes: 1 })
    const user = await createUser()
    const quiet = await createUser({ mailReminders: false })
    for (const [person, attributes] of [
      [user, { status: 'done' }],
      [user, { trashedAt: past }],
      [quiet, {}],
    ] as const) {
      const task = await createTask(person, attributes)
      await changing(person, (change) => task.remindAt(change, past))
    }

    await sendReminders(DateTime.utc())

    mails.assertNoneSent()
  })

  test('a due reminder shows in the page until it is put away', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Call the bank' })
    const reminder = await changing(user, (change) =>
      task.remindAt(change, DateTime.utc().minus({ minutes: 1 }))
    )

    const shown = await client.get('/reminders/due').loginAs(user)
    shown.assertStatus(200)
    shown.assertTextIncludes('Call the bank')

    await client.delete(`/reminders/${reminder.id}`).loginAs(user).withCsrfToken().redirects(0)
    const gone = await client.get('/reminders/due').loginAs(user)
    assert.notInclude(gone.text(), 'Call the bank')
  })

  test('a snoozed reminder comes again later', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    const reminder = await changing(user, (change) => task.remindAt(change, DateTime.utc()))

    await client
      .put(`/reminders/${reminder.id}`)
      .form({ for: 'tomorrow' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)

    await reminder.refresh()
    assert.equal(reminder.remindAt.toISO(), '2026-11-21T08:00:00.000Z')
  })

  test('a stranger’s reminder is not there', async ({ client }) => {
    const owner = await createUser()
    const task = await createTask(owner)
    const reminder = await changing(owner, (change) => task.remindAt(change, DateTime.utc()))
    const stranger = await createUser()
    for (const request of [
      client.put(`/reminders/${reminder.id}`).form({ for: '1h' }),
      client.delete(`/reminders/${reminder.id}`),
      client.delete(`/tasks/${task.id}/reminders/${reminder.id}`),
      client.post(`/tasks/${task.id}/reminders`).form({ on: '2026-12-01', at: '09:00' }),
    ]) {
      const response = await request.loginAs(stranger).withCsrfToken().redirects(0)
      response.assertStatus(404)
    }
  })
})
