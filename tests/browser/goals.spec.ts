import { test } from '@japa/runner'
import CheckIn from '#models/check_in'
import Goal from '#models/goal'
import { createGoal, createKeyResult } from '#tests/support/goals'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { createTask, createUser, freezeClock } from '#tests/support/world'

test.group('A goal in the browser', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('is set, measured, given a next action and checked in on, and taken back', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    await createTask(user, { title: 'Book the train to Leipzig' })
    const page = await open(browser, { user })
    await page.goto('/goals')
    await page.locator('a[href="/goals/create"]').first().click()
    const drawer = page.locator('up-drawer')
    await drawer.locator('[name="title"]').fill('Give a talk')
    await drawer.locator('[name="due_on"]').fill('2027-03-01')
    await drawer.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Give a talk' })).toBeVisible()
    await expect(page.locator('.goal-standing')).toContainText('Not measured yet')

    await page.getByRole('link', { name: 'Add a key result' }).click()
    await drawer.locator('[name="title"]').fill('Rehearsals')
    await drawer.locator('[name="target_value"]').fill('4')
    await drawer.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(drawer).toHaveCount(0)
    const value = page.getByLabel('Value of “Rehearsals”')
    await value.fill('1')
    await value.press('Enter')
    await expect(page.locator('.goal-standing')).toContainText('25%')
    await expect(page.locator('.goal-standing')).toContainText('Ahead by 25%')

    const tasks = page.locator('#goal-tasks')
    await expect(tasks).toContainText('No next action')
    await tasks.getByText('Link a task that is there').click()
    await tasks.locator('[name="find"]').fill('leipz')
    await tasks.getByRole('button', { name: 'Link “Book the train to Leipzig”' }).click()
    await expect(tasks).not.toContainText('No next action')
    await expect(page.locator('.goal-standing')).toContainText('Book the train')

    await page.getByRole('radio', { name: 'Likely', exact: true }).check()
    await page.locator('#check-ins textarea').fill('The outline holds.')
    await page.locator('#check-ins').getByRole('button', { name: 'Check in' }).click()
    await expect(page.locator('.check-ins')).toContainText('The outline holds.')
    await page.keyboard.press('z')
    await expect(page.locator('.check-ins')).toHaveCount(0)
    assert.lengthOf(await CheckIn.of(user), 0)
    assert.lengthOf(await Goal.kept(user), 1)
  })

  test('is found and opened by keys alone', async ({ browser }) => {
    const user = await createUser()
    await createKeyResult(await createGoal(user, { title: 'Give a talk' }))
    const page = await open(browser, { user })
    await page.goto('/contacts')
    await page.keyboard.press('g')
    await page.keyboard.press('o')
    await expect(page.locator('h1')).toHaveText('Goals')
    await page.keyboard.press('j')
    await expect(page.getByRole('link', { name: 'Give a talk', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('h1')).toHaveText('Give a talk')
  })
})
