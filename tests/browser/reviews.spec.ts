import { test } from '@japa/runner'
import Review from '#models/review'
import ReviewStep from '#models/review_step'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { createTask, createUser, freezeClock } from '#tests/support/world'

test.group('Reviews in the browser', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('a weekly review closed half-way goes on where it stopped, and finishes only with nothing left or an explicit leave', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    await createTask(user, { title: 'Not worth it', plannedOn: '2026-11-20', position: 1 })
    await createTask(user, { title: 'Stays for now', dueOn: '2026-11-18', position: 2 })
    const desk = await open(browser, { user })
    await desk.goto('/today')
    await desk.getByRole('button', { name: 'Review the week' }).click()
    await desk.getByRole('link', { name: 'Go on' }).click()
    await expect(desk.getByRole('heading', { level: 1, name: 'Empty the inbox' })).toBeVisible()

    // one is dropped by its key, the other one is left on purpose
    await expect(desk.locator('.review-tasks .task')).toHaveCount(2)
    await desk.keyboard.press('j')
    await desk.keyboard.press('#')
    await expect(desk.locator('.review-tasks .task')).toHaveCount(1)
    await desk.getByRole('button', { name: 'Leave this one and go on' }).click()
    await expect(desk.getByRole('heading', { level: 1, name: 'Overdue' })).toBeVisible()
    await expect(desk.locator('.review-tasks')).toContainText('Stays for now')
    await desk.context().close()

    // on another device it goes on there
    const phone = await open(browser, { user })
    await phone.goto('/reviews')
    await phone.getByRole('link', { name: /^Go on/ }).click()
    await expect(phone.getByRole('heading', { level: 1, name: 'Overdue' })).toBeVisible()
    await phone.goto(`/reviews/${(await Review.of(user).firstOrFail()).id}/edit`)
    await expect(phone.getByText('7 steps are still open')).toBeVisible()
    await expect(phone.getByRole('button', { name: 'Save and finish' })).toHaveCount(0)
    await phone.goBack()
    await phone.getByRole('button', { name: /^Plan ?: Stays for now/ }).click()
    await expect(phone.getByText('Nothing is overdue without a day')).toBeVisible()
    for (let step = 0; step < 7; step++) {
      const heading = await phone.getByRole('heading', { level: 1 }).textContent()
      await phone.getByRole('button', { name: 'Done, go on' }).click()
      await expect(phone.getByRole('heading', { level: 1 })).not.toHaveText(heading!)
    }
    await expect(phone.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible()
    await phone.getByLabel('What went well?').fill('Said no once.')
    await phone.getByRole('button', { name: 'Save and finish' }).click()
    await expect(phone.locator('.review-state')).toContainText('Finished')
    await expect(phone.locator('main')).toContainText('Said no once.')

    const steps = await ReviewStep.of(user).orderBy('id')
    assert.deepEqual(
      steps.map(({ countBefore: before, countAfter: after }) => [before, after]),
      [[2, 1], [1, 0], ...Array.from({ length: 6 }, () => [0, 0])]
    )
    await phone.goto('/today')
    await expect(phone.locator('#review')).toHaveCount(0)
  })
})
