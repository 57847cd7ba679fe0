import { test } from '@japa/runner'
import type { Locator, Page } from 'playwright'
import Task from '#models/task'
import User from '#models/user'
import { emptyWorld, expect, itIs, open } from '#tests/support/browser'
import { TEN_LINES } from '#tests/support/browser_day'
import { createTask, createUser, freezeClock } from '#tests/support/world'

/** Steps on with Tab until a control has the focus, as someone without a mouse does. */
async function tabTo(page: Page, control: Locator, most = 80) {
  for (let step = 0; step < most; step++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${control} is not reached with ${most} steps`)
}

/** Steps through the rows, down and back up, until one has the focus. */
async function rowTo(page: Page, title: string) {
  await expect(page.getByRole('link', { name: title, exact: true }).first()).toBeVisible()
  for (const key of [...Array(15).fill('j'), ...Array(15).fill('k')]) {
    await page.keyboard.press(key)
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim())
    if (focused === title) return
  }
  throw new Error(`“${title}” is not reached with j and k`)
}

test.group('By keyboard alone', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('the first day of a new person goes from sign-up to shut-down', async ({
    browser,
    assert,
  }) => {
    const page = await open(browser)
    const keys = page.keyboard
    const said = page.locator('#toasts')

    await page.goto('/sign-up')
    await expect(page.getByLabel('Your name')).toBeFocused()
    await keys.type('Nora Lind')
    await keys.press('Tab')
    await keys.type('nora@example.com')
    await keys.press('Tab')
    await keys.type('correct horse battery')
    await keys.press('Enter')
    await expect(page).toHaveURL('/today')
    const user = await User.findByOrFail('email', 'nora@example.com')
    assert.equal(user.timeZone, 'Europe/Berlin')

    // ten lines, as they come from the clipboard
    const line = page.getByRole('main').getByRole('textbox', { name: 'New task' })
    await expect(line).toBeFocused()
    await keys.insertText(TEN_LINES.join('\n'))
    await expect(page.getByText('New project: clients')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add 10 tasks' })).toBeVisible()
    await keys.press('Enter')
    await expect(said).toContainText('10 tasks are added')
    await expect.poll(async () => (await Task.of(user)).length).toBe(10)

    // the field is there for the next one, and left with Escape
    await expect(line).toBeFocused()
    await expect(page.getByRole('main')).toContainText('Buy sun cream')
    await keys.press('Escape')

    // in the morning
    await keys.press('g')
    await keys.press('i')
    await expect(page).toHaveURL('/inbox')
    for (const title of ['Answer Ben', 'Book the dentist', 'Write the report']) {
      await rowTo(page, title)
      await keys.press('p')
      await expect(said).toContainText(`“${title}” is planned`)
    }
    await keys.press('g')
    await keys.press('t')
    await expect(page).toHaveURL('/today')
    const focus = page.getByRole('list', { name: /Focus of/ })
    await expect(focus.getByRole('listitem')).toHaveCount(3)
    await rowTo(page, 'Write the report')
    await keys.press('Alt+ArrowUp')
    await keys.press('Alt+ArrowUp')
    await expect(focus.getByRole('listitem').first()).toContainText('Write the report')
    await expect
      .poll(async () => {
        const tasks = await Task.of(user).where('planned_on', '2026-11-20').orderBy('plan_position')
        return tasks[0].title
      })
      .toBe('Write the report')

    // during the day
    await page.reload()
    await rowTo(page, 'Answer Ben')
    await keys.press('s')
    await expect(page.getByRole('button', { name: /^Stop timer: Answer Ben/ })).toBeVisible()
    await itIs('2026-11-20T09:25:00+01:00', page)
    await page.reload()
    await rowTo(page, 'Answer Ben')
    await keys.press('s')
    await expect(page.getByRole('button', { name: /^Stop timer: Answer Ben/ })).toBeHidden()
    await page.reload()
    await rowTo(page, 'Answer Ben')
    await keys.press('Space')
    await expect(said).toContainText('“Answer Ben” is done')
    await keys.press('z')
    await expect(page.getByRole('button', { name: 'Complete: Answer Ben' })).toBeVisible()
    await page.reload()
    await rowTo(page, 'Answer Ben')
    await keys.press('Space')
    await expect(said).toContainText('“Answer Ben” is done')
    const answered = await Task.of(user).where('title', 'Answer Ben').firstOrFail()
    assert.equal(answered.spentSeconds, 25 * 60)

    // in the evening
    await itIs('2026-11-20T17:30:00+01:00', page)
    await page.reload()
    await tabTo(page, page.getByRole('link', { name: /^Shut down/ }))
    await keys.press('Enter')
    await expect(page).toHaveURL(/shutdown$/)
    await rowTo(page, 'Write the report')
    await keys.press('n')
    await expect(said).toContainText('“Write the report” moves to')
    await rowTo(page, 'Book the dentist')
    await keys.press('#')
    await expect(said).toContainText('“Book the dentist” is dropped')
    await tabTo(page, page.getByRole('textbox', { name: 'One line on the day' }))
    await keys.type('A good start.')
    await tabTo(page, page.getByRole('button', { name: /^Close the day/ }))
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'The day is closed' })).toBeVisible()

    // the next day
    await itIs('2026-11-21T09:00:00+01:00', page)
    await page.goto('/')
    await expect(focus).toContainText('Write the report')
    await keys.press('[')
    await expect(page).toHaveURL('/days/2026-11-20')
    await expect(page.getByRole('main')).toContainText('A good start.')
  })

  test('the first lines are typed one after the other', async ({ browser, assert }) => {
    const user = await createUser()
    const page = await open(browser, { user })
    await page.goto('/today')
    const line = page.getByRole('main').getByRole('textbox', { name: 'New task' })
    for (const title of ['Write the report', 'Answer Ben', 'Buy sun cream']) {
      await expect(line).toBeFocused()
      await page.keyboard.type(title)
      await page.keyboard.press('Enter')
      await expect(page.locator('#toasts')).toContainText(`“${title}” is added`)
      await expect(page.getByRole('link', { name: title })).toBeVisible()
      await expect(line).toHaveValue('')
    }
    assert.lengthOf(await Task.of(user), 3)
    await page.getByRole('main').getByRole('link', { name: 'Plan the day' }).click()
    await expect(page).toHaveURL('/days/2026-11-20/plan')
  })

  test('several lines are typed at once and sent together', async ({ browser, assert }) => {
    const user = await createUser()
    const page = await open(browser, { user })
    await page.goto('/today')
    const line = page.getByRole('main').getByRole('textbox', { name: 'New task' })
    await expect(line).toBeFocused()
    await page.keyboard.type('Write the report')
    await page.keyboard.press('Alt+Enter')
    await page.keyboard.type('Answer Ben')
    await expect(line).toHaveValue('Write the report\nAnswer Ben')
    // as everywhere else where one writes several lines
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('link', { name: 'Answer Ben' })).toBeVisible()
    await expect(line).toHaveValue('')
    const tasks = await Task.of(user)
    assert.sameMembers(
      tasks.map(({ title }) => title),
      ['Write the report', 'Answer Ben']
    )
  })

  test('one task at a time stands alone, and leads back to the day', async ({ browser }) => {
    const user = await createUser()
    const day = { plannedOn: '2026-11-20' }
    await createTask(user, { title: 'Answer Ben', ...day, planPosition: 1 })
    await createTask(user, { title: 'Call Ana', ...day, planPosition: 2 })
    const page = await open(browser, { user })
    const keys = page.keyboard

    await page.goto('/today')
    await rowTo(page, 'Answer Ben')
    await keys.press('f')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Answer Ben')
    await expect(page.locator('.side, .tabbar')).toHaveCount(0)
    await keys.press('Space')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call Ana')
    await expect(page.locator('#toasts')).toContainText('“Answer Ben” is done')
    await keys.press('s')
    await page.getByRole('button', { name: 'Stop and leave' }).click()
    await expect(page).toHaveURL('/today')
    await expect(page.locator('.side')).toBeVisible()
    await expect(page.locator('#toasts')).toContainText('Timer stopped')
  })

  test('a task is opened, edited and left, and the focus comes back to its row', async ({
    browser,
    assert,
  }) => {
    const page = await open(browser)
    await page.goto('/sign-up')
    await page.keyboard.type('Nora Lind')
    await page.keyboard.press('Tab')
    await page.keyboard.type('nora@example.com')
    await page.keyboard.press('Tab')
    await page.keyboard.type('correct horse battery')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/today')
    await page.keyboard.press('Escape')
    await page.goto('/inbox')

    // the dialog of quick add takes the focus, keeps it, and gives it back
    await page.keyboard.press('q')
    const dialog = page.getByRole('dialog', { name: 'New task' })
    await expect(dialog.getByRole('textbox')).toBeFocused()
    for (let step = 0; step < 8; step++) await page.keyboard.press('Tab')
    await expect(dialog.locator(':focus').or(page.locator('body:focus'))).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.locator('body')).toBeFocused()

    await page.keyboard.press('q')
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await page.keyboard.type('Water the plants')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await rowTo(page, 'Water the plants')
    await page.keyboard.press('Enter')
    const drawer = page.locator('up-drawer')
    await expect(drawer).toBeVisible()
    await expect(page).toHaveURL(/\/tasks\/\d+/)
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab')
      const stays = await page.evaluate(() => Boolean(document.activeElement?.closest('up-drawer')))
      assert.isTrue(stays, `The focus leaves the drawer with step ${step + 1}`)
    }
    await tabTo(page, drawer.getByRole('button', { name: 'Save', exact: true }))
    await page.keyboard.press('Escape')
    await expect(drawer).toBeHidden()
    await expect(page).toHaveURL('/inbox')
    await expect(page.getByRole('link', { name: 'Water the plants', exact: true })).toBeFocused()
  })
})
