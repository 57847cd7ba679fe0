import { test } from '@japa/runner'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { createTask, createUser, freezeClock } from '#tests/support/world'

const PLAN = '/days/2026-11-20/plan'

test.group('Planning the day', (group) => {
  emptyWorld(group)
  freezeClock(group)

  const world = async () => {
    const user = await createUser()
    for (const [index, title] of ['Answer Ben', 'Call Ana', 'Write it down'].entries()) {
      await createTask(user, { title, plannedOn: '2026-11-20', planPosition: index + 1 })
    }
    return user
  }

  test('estimates are typed one after the other, and the day’s sum follows at once', async ({
    browser,
    assert,
  }) => {
    const user = await world()
    const page = await open(browser, { user })
    await page.goto(PLAN)
    const field = (title: string) => page.getByRole('textbox', { name: `Estimate: ${title}` })
    const hours = page.locator('#capacity')

    await field('Answer Ben').focus()
    await page.keyboard.type('45')
    await page.keyboard.press('Enter')
    await expect(field('Call Ana')).toBeFocused()
    // what is typed on while the first one is saved stays
    await page.keyboard.type('1:3')
    await expect(hours).toContainText('45 m planned of 6 h')
    await expect(field('Answer Ben')).toHaveValue('45 m')
    await page.keyboard.type('0')
    await page.keyboard.press('ArrowDown')
    await expect(field('Write it down')).toBeFocused()
    await expect(hours).toContainText('2 h 15 m planned of 6 h')
    await expect(field('Call Ana')).toHaveValue('1 h 30 m')

    await page.keyboard.type('soon')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Write it like 30, 45 m, 1:30 or 2 h.')).toBeVisible()
    await expect(field('Write it down')).toHaveValue('soon')
    await field('Write it down').fill('')
    await page.keyboard.press('Tab')
    await expect(page.getByText('Write it like 30, 45 m, 1:30 or 2 h.')).toBeHidden()
    await page.getByRole('button', { name: '60 minutes: Write it down' }).click()
    await expect(hours).toContainText('3 h 15 m planned of 6 h')
    await expect(page.getByRole('button', { name: /60 minutes/ })).toHaveCount(0)
    assert.equal(new URL(page.url()).pathname, PLAN)
  })

  test('estimates are set without scripts', async ({ browser }) => {
    const user = await world()
    const page = await open(browser, { user, javascript: false })
    await page.goto(PLAN)
    const hours = page.locator('#capacity')
    await page.getByRole('textbox', { name: 'Estimate: Call Ana' }).fill('1.5h')
    await page.keyboard.press('Enter')
    await expect(hours).toContainText('1 h 30 m planned of 6 h')
    await page.getByRole('button', { name: '15 minutes: Answer Ben' }).click()
    await expect(hours).toContainText('1 h 45 m planned of 6 h')

    await page.getByRole('textbox', { name: 'Estimate: Write it down' }).fill('soon')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Write it like 30, 45 m, 1:30 or 2 h.')).toBeVisible()
    await page.getByRole('textbox', { name: 'Estimate: Write it down' }).fill('2 h')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(PLAN)
    await expect(hours).toContainText('3 h 45 m planned of 6 h')
  })

  test('what comes to mind is added to the day where one stands', async ({ browser }) => {
    const page = await open(browser, { user: await createUser() })
    await page.goto(PLAN)
    await page.getByRole('textbox', { name: 'Add to today' }).fill('Water the plants ~10m')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('list', { name: /Focus of/ })).toContainText('Water the plants')
    await expect(page.locator('#capacity')).toContainText('10 m planned of 6 h')
  })
})
