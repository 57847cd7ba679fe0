import { test } from '@japa/runner'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { createTask, createUser, freezeClock } from '#tests/support/world'

test.group('The frame of a page', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('the first step of the keyboard leads past the navigation', async ({ browser }) => {
    const user = await createUser()
    await createTask(user)
    const page = await open(browser, { user })
    await page.goto('/inbox')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('#main')).toBeFocused()
  })
})
