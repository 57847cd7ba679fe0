import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Remark from '#models/remark'
import ReviewStep from '#models/review_step'
import Task from '#models/task'
import TaskBlock from '#models/task_block'
import contacts from '#database/factories/contact_factory'
import goals from '#database/factories/goal_factory'
import items from '#database/factories/item_factory'
import skills from '#database/factories/skill_factory'
import { DateTime } from 'luxon'
import Meeting from '#models/meeting'
import MeetingAttendee from '#models/meeting_attendee'
import type User from '#models/user'
import { sending } from '#tests/support/pages'
import { countQueries } from '#tests/support/queries'
import { beginWeek, countsOf, finishSteps } from '#tests/support/reviews'
import { changing, createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

const LONG_AGO = '2026-08-01T09:00:00.000Z'

/** One of everything that a review asks about; two days of next week are too full. */
async function unfinished(user: User) {
  const inbox = await createTask(user, { title: 'File me' })
  const overdue = await createTask(user, { title: 'Late', dueOn: '2026-11-18', projectId: null })
  const contact = await contacts.create(user, { fullName: 'Ana Silva' })
  const waiting = { contactId: contact.id, promise: 'theirs', promisedOn: '2026-11-10' } as const
  const theirs = await createTask(user, { title: 'Her numbers', ...waiting })
  const goal = await goals.create(user, { title: 'Run a marathon' })
  const skill = await skills.create(user, { name: 'Chess' })
  await db.from('skills').where('id', skill.id).update({ created_at: LONG_AGO })
  const start = DateTime.fromISO('2026-11-18T10:00:00Z')
  const meeting = await changing(user, (set) =>
    set.create(Meeting, {
      title: 'Weekly with Ana',
      ...{ startsAt: start, endsAt: start.plus({ hours: 1 }), day: '2026-11-18' },
    })
  )
  await changing(user, (set) =>
    set.create(MeetingAttendee, { meetingId: meeting.id, contactId: contact.id })
  )
  const item = await items.create(user, { name: 'Half a book', status: 'started' })
  await db.from('items').where('id', item.id).update({ updated_at: LONG_AGO })
  const stale = await createTask(user, { title: 'Someday' })
  await db.from('tasks').where('id', stale.id).update({ updated_at: LONG_AGO })
  const ahead = { plannedOn: '2026-11-24', estimateMinutes: 500 }
  const heavy = await createTask(user, { title: 'Heavy', ...ahead })
  return { inbox, overdue, theirs, goal, skill, contact, item, stale, heavy }
}

test.group('Reviews | Steps', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('each step counts what is there and lets it go once it is decided in its place', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const { overdue, theirs, goal, skill, contact, item, stale, heavy } = await unfinished(user)
    const review = await beginWeek(user)
    const steps = await review.steps()
    const before = Object.fromEntries(steps.map((step) => [step.name, step.countBefore]))
    assert.deepEqual(before, {
      ...{ inbox: 5, overdue: 1, waiting: 1, goals: 1 },
      ...{ skills: 1, feedback: 1, stale: 2, capacity: 1 },
    })
    const page = sending(client, user)
    const shows = async (step: string, words: string) => {
      const response = await page.get(`/reviews/${review.id}/steps/${step}`)
      response.assertStatus(200)
      response.assertTextIncludes(words)
    }
    await shows('inbox', 'File me')
    await shows('overdue', 'Late')
    await page.put(`/tasks/${overdue.id}/plan`, { day: '2026-11-20' })
    await shows('waiting', 'Her numbers')
    await page.post(`/tasks/${theirs.id}/completion`)
    await shows('goals', 'Run a marathon')
    const back = `/reviews/${review.id}/steps/goals`
    const added = await page.post(`/goals/${goal.id}/tasks`, { text: 'Buy shoes', _return: back })
    added.assertHeader('location', back)
    await shows('skills', 'Chess')
    await page.post(`/skills/${skill.id}/assessments`, { level: '2' })
    await shows('feedback', 'Weekly with Ana')
    await page.post('/feedback/ask', { contact_id: contact.id, context: 'The demo' })
    await shows('stale', 'Half a book')
    await shows('stale', 'Someday')
    await page.post(`/tasks/${stale.id}/drop`)
    await changing(user, (set) => set.save(item.merge({ status: 'dropped' })))
    await shows('capacity', 'Heavy')
    await page.put(`/tasks/${heavy.id}/plan`, { day: '2026-12-07' })

    const { inbox, ...others } = await countsOf(user)
    assert.isTrue(Object.values(others).every((count) => count === 0))
    assert.isAbove(inbox, 0)
    assert.lengthOf(await Remark.of(user).where('status', 'asked'), 1)
  })

  test('what something blocks waits until that is done', async ({ assert }) => {
    const user = await createUser()
    const [blocked, blocker] = [await createTask(user), await createTask(user)]
    const pair = { taskId: blocked.id, blockerId: blocker.id }
    await changing(user, (set) => set.create(TaskBlock, pair))
    assert.equal((await countsOf(user)).waiting, 1)
    await Task.query().where('id', blocker.id).update({ status: 'done' })
    assert.equal((await countsOf(user)).waiting, 0)
  })

  test('a step is finished with nothing left, or with what was seen and left', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await createTask(user)
    const review = await beginWeek(user)
    const page = sending(client, user)
    const path = `/reviews/${review.id}/steps/inbox`
    const step = () => ReviewStep.of(user).where('name', 'inbox').firstOrFail()

    ;(await page.post(`${path}/completion`)).assertStatus(409)
    assert.isNull((await step()).finishedAt)
    await createTask(user, { title: 'Came meanwhile' })
    const late = await page.post(`${path}/completion`, { leave: '1' })
    late.assertStatus(409)
    late.assertTextIncludes('Came meanwhile')
    assert.isNull((await step()).finishedAt)

    const left = await page.post(`${path}/completion`, { leave: '2' })
    left.assertHeader('location', `/reviews/${review.id}/steps/overdue`)
    assert.equal((await step()).countAfter, 2)
    ;(await page.get(path)).assertTextIncludes('2 left on purpose')
    await page.delete(`${path}/completion`)
    assert.isNull((await step()).countAfter)
  })

  test('a review goes on at its first open step, and is finished when all steps are', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const review = await beginWeek(user)
    const page = sending(client, user)
    await page.post(`/reviews/${review.id}/steps/inbox/completion`)
    ;(await page.get('/reviews')).assertTextIncludes(`/reviews/${review.id}/steps/overdue`)
    ;(await page.post(`/reviews/${review.id}/completion`)).assertStatus(422)
    await review.refresh()
    assert.isNull(review.finishedAt)

    await finishSteps(user, review)
    await page.post(`/reviews/${review.id}/completion`)
    await review.refresh()
    assert.isNotNull(review.finishedAt)
    // a step that is taken up again opens the review
    await page.delete(`/reviews/${review.id}/steps/goals/completion`)
    await review.refresh()
    assert.isNull(review.finishedAt)
  })

  test('a step that does not exist is not found', async ({ client }) => {
    const user = await createUser()
    const review = await beginWeek(user)
    const page = sending(client, user)
    for (const path of ['steps/elsewhere', 'steps/elsewhere/completion']) {
      ;(await page.get(`/reviews/${review.id}/${path}`)).assertStatus(404)
    }
  })

  test('no page of a review takes more than 12 statements, however much there is', async ({
    client,
    assert,
  }) => {
    const few = await createUser()
    await unfinished(few)
    const many = await createUser()
    for (let at = 0; at < 8; at++) await unfinished(many)
    const [small, large] = [await beginWeek(few), await beginWeek(many)]
    const names = (await small.steps()).map(({ name }) => `/steps/${name}`)
    for (const path of ['', '/edit', ...names]) {
      const visit = (user: User, id: number) =>
        countQueries(() => sending(client, user).get(`/reviews/${id}${path}`))
      const [one, other] = [await visit(few, small.id), await visit(many, large.id)]
      assert.equal(other, one, path)
      assert.isAtMost(one, 11, path)
    }
  })
})
