import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Meeting from '#models/meeting'
import Task from '#models/task'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { createContact, createMeeting, createSeries } from '#tests/support/meetings'
import { createUser, freezeClock } from '#tests/support/world'

test.group('Meetings in the browser', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('a point not discussed on Monday stands in next Monday’s meeting once', async ({
    browser,
  }) => {
    const user = await createUser()
    const monday = await createSeries(user, '2026-11-16T10:00')
    const page = await open(browser, { user })
    await page.goto(`/meetings/${monday.id}/hold`)
    const agenda = page.locator('#agenda')
    for (const point of ['Test data', 'Names']) {
      await agenda.getByLabel('Add point').first().fill(point)
      await agenda.getByRole('button', { name: 'Add point' }).click()
      await expect(agenda).toContainText(point)
    }
    await agenda.getByRole('button', { name: 'Discussed: Names' }).click()
    await expect(agenda.locator('.done')).toHaveCount(1)
    await page.getByRole('button', { name: 'Close the meeting' }).click()
    await expect(page.locator('.meeting-facts')).toContainText('Closed')

    const [, next] = await Meeting.kept(user).orderBy('starts_at')
    await page.goto(`/meetings/${next.id}`)
    await expect(agenda.locator('li')).toHaveCount(1)
    await expect(agenda).toContainText('Test data')
    await expect(agenda).toContainText('left over')
  })

  test('`[ ] @Ana send report by fri` is a task that closes from either side and leaves the ledger', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    await createContact(user, 'Ana Belém')
    const now = DateTime.fromISO('2026-11-20T09:00:00+01:00')
    const meeting = await createMeeting(user, { startsAt: now, endsAt: now.plus({ hours: 1 }) })
    const page = await open(browser, { user })
    await page.goto(`/meetings/${meeting.id}/hold`)
    const notes = page.locator('textarea[name="notes"]')
    await notes.fill('We met.\n[ ] @Ana send report by fri\nBye')
    await page.getByRole('button', { name: 'Save notes' }).click()
    await expect(page.locator('#actions')).toContainText('Ana Belém owes')
    const task = await Task.of(user).firstOrFail()
    await expect(notes).toHaveValue(
      `We met.\n[ ] @Ana send report by fri [#${task.id}](/tasks/${task.id})\nBye`
    )
    await page.goto('/promises')
    await expect(page.locator('.ledger')).toContainText('Ana Belém owes me')

    // on the task's side
    await page.getByRole('button', { name: 'Complete: send report' }).click()
    await expect(page.locator('.ledger')).toHaveCount(0)
    await page.goto(`/meetings/${meeting.id}/hold`)
    await expect(notes).toHaveValue(/\[x\] @Ana/)

    // and on the meeting's
    await page.goto(`/meetings/${meeting.id}/minutes`)
    await page.locator('.note-task').getByRole('button', { name: 'Reopen: send report' }).click()
    await expect(page.locator('.note-task:not(.done)')).toHaveCount(1)
    await page.locator('.note-task').getByRole('button', { name: 'Complete: send report' }).click()
    await expect(page.locator('.note-task.done')).toHaveCount(1)
    await task.refresh()
    assert.equal(task.status, 'done')
    await page.goto('/promises')
    await expect(page.locator('.ledger')).toHaveCount(0)
    assert.lengthOf(await Task.of(user), 1)
  })

  test('the next meeting is one key away, with what was promised', async ({ browser }) => {
    const user = await createUser()
    const start = DateTime.fromISO('2026-11-20T15:00:00+01:00')
    await createMeeting(user, {
      title: 'Review',
      startsAt: start,
      endsAt: start.plus({ hours: 1 }),
    })
    const page = await open(browser, { user })
    await page.goto('/today')
    await expect(page.locator('#meetings')).toContainText('Not prepared')
    await expect(page.locator('#capacity')).toContainText('1 h in meetings')
    await page.keyboard.press('v')
    await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible()
    await page.getByRole('button', { name: 'Mark as prepared' }).click()
    await expect(page.locator('.meeting-facts')).toContainText('Prepared')
  })
})
