import { test } from '@japa/runner'
import Task from '#models/task'
import User from '#models/user'
import { overflows } from '#tests/support/axe'
import { emptyWorld, expect, itIs, open, PHONE } from '#tests/support/browser'
import { TEN_LINES } from '#tests/support/browser_day'
import { freezeClock } from '#tests/support/world'

test.group('By touch on a phone', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('the first day of a new person goes from sign-up to shut-down', async ({
    browser,
    assert,
  }) => {
    const page = await open(browser, { touch: true, size: PHONE })
    const tap = (name: string | RegExp) =>
      page
        .getByRole('main')
        .getByRole('button', { name, exact: typeof name === 'string' })
        .tap()
    const tapLink = (name: string | RegExp) => page.getByRole('link', { name }).first().tap()
    const said = page.locator('#toasts')
    const fits = async () => assert.deepEqual(await overflows(page), [], page.url())

    await page.goto('/sign-up')
    await page.getByLabel('Your name').fill('Nora Lind')
    await page.getByLabel('E-mail address').fill('nora@example.com')
    await page.getByRole('textbox', { name: 'Password' }).fill('correct horse battery')
    await fits()
    await tap('Make account')
    await expect(page).toHaveURL('/today')
    const user = await User.findByOrFail('email', 'nora@example.com')
    await fits()

    // ten lines, from the large button at the bottom
    await page.locator('.tabbar').getByRole('link', { name: 'Add anything' }).tap()
    const dialog = page.getByRole('dialog', { name: 'New task' })
    await dialog.getByRole('textbox').fill(TEN_LINES.join('\n'))
    await expect(dialog.getByText('New project: clients')).toBeVisible()
    await dialog.getByRole('button', { name: 'Add 10 tasks' }).tap()
    await expect(dialog).toBeHidden()
    await expect.poll(async () => (await Task.of(user)).length).toBe(10)

    // in the morning
    await page.goto('/today')
    await tapLink('Plan the day')
    await expect(page).toHaveURL(/\/plan$/)
    await fits()
    for (const title of ['Answer Ben', 'Book the dentist', 'Write the report']) {
      await tap(new RegExp(`^Plan .*: ${title}`))
      await expect(said).toContainText(`“${title}” is planned`)
    }
    await tap(/The day is planned/)
    await expect(page).toHaveURL('/today')
    const focus = page.getByRole('list', { name: /Focus of/ })
    await expect(focus.getByRole('listitem')).toHaveCount(3)
    await tapLink('Arrange')
    await tap('Move up: Write the report')
    await tap('Move up: Write the report')
    await expect(focus.getByRole('listitem').first()).toContainText('Write the report')
    await fits()

    // during the day
    await page.goto('/today')
    await tapLink('Work on it')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write the report')
    await fits()
    await tap(/^Start/)
    await expect(page.getByRole('button', { name: /Pause/ })).toBeVisible()
    await itIs('2026-11-20T09:25:00+01:00', page)
    await tap(/^Pause/)
    await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible()
    await tap(/^Done/)
    await expect.poll(async () => (await Task.of(user).where('status', 'done')).length).toBe(1)
    const report = await Task.of(user).where('title', 'Write the report').firstOrFail()
    assert.equal(report.spentSeconds, 25 * 60)
    await page.goto('/today')
    await tap('Complete: Answer Ben')
    await expect(said).toContainText('“Answer Ben” is done')
    await said.getByRole('button', { name: 'Undo' }).tap()
    await expect(page.getByRole('button', { name: 'Complete: Answer Ben' })).toBeVisible()

    // in the evening
    await itIs('2026-11-20T17:30:00+01:00', page)
    await page.goto('/today')
    await tapLink(/^Shut down/)
    await expect(page).toHaveURL(/shutdown$/)
    await fits()
    await tap(/^Tomorrow.*: Answer Ben/)
    await expect(said).toContainText('“Answer Ben” moves to')
    await tap('Drop: it will not be done: Book the dentist')
    await expect(said).toContainText('“Book the dentist” is dropped')
    await page.getByRole('textbox', { name: 'One line on the day' }).fill('A good start.')
    await tap(/^Close the day/)
    await expect(page.getByRole('heading', { name: 'The day is closed' })).toBeVisible()
    await fits()

    // the next day, from the sheet behind "More"
    await itIs('2026-11-21T09:00:00+01:00', page)
    await page.goto('/')
    await expect(focus).toContainText('Answer Ben')
    await page.getByRole('button', { name: 'More' }).tap()
    await page.locator('#side').getByRole('link', { name: 'Upcoming' }).tap()
    await expect(page).toHaveURL('/upcoming')
    await expect(page.locator('#side')).toBeHidden()
    await fits()
  })
})
