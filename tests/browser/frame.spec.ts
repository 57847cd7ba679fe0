import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Project from '#models/project'
import Reminder from '#models/reminder'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { changing, createTask, createUser, freezeClock, personOf } from '#tests/support/world'

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

  test('whatever has the focus shows it', async ({ browser, assert }) => {
    const user = await createUser()
    await createTask(user)
    const page = await open(browser, { user })
    for (const path of ['/inbox', '/today', '/settings/profile']) {
      await page.goto(path)
      for (let step = 0; step < 25; step++) {
        await page.keyboard.press('Tab')
        const seen = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement
          if (element === document.body) return true
          const around = [
            element,
            element.parentElement!,
            element.closest('label, form, li') ?? element,
          ]
          const look = () =>
            around.map((one) => {
              const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(one)
              return [outline, boxShadow, borderColor, backgroundColor].join()
            })
          const withFocus = String(look())
          element.blur()
          const without = String(look())
          element.focus({ focusVisible: true } as FocusOptions)
          return withFocus !== without
        })
        assert.isTrue(seen, `${path}, step ${step + 1}`)
      }
    }
  })

  test('a reminder that is due comes up in the page, and is dealt with there', async ({
    browser,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Call Ana' })
    const { now } = personOf(user).clock
    const reminder = await changing(user, (change) =>
      change.create(Reminder, { taskId: task.id, remindAt: now.minus({ minutes: 1 }) })
    )
    const page = await open(browser, { user })
    await page.goto('/inbox')
    const region = page.locator('#reminders')
    await expect(region).toContainText('Call Ana')
    await region.getByRole('button').first().click()
    await expect(region.getByText('Call Ana')).toBeHidden()
    await expect.poll(async () => (await reminder.refresh()).seenAt).toBeInstanceOf(DateTime)
  })

  test('the theme is the person’s, else the system’s', async ({ browser, assert }) => {
    const follows = await createUser()
    const chose = await createUser({ theme: 'dark' })
    const ground = async (page: Awaited<ReturnType<typeof open>>) => {
      await page.goto('/inbox')
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    }
    const light = await ground(await open(browser, { user: follows, theme: 'light' }))
    const dark = await ground(await open(browser, { user: follows, theme: 'dark' }))
    assert.notEqual(light, dark)
    assert.equal(await ground(await open(browser, { user: chose, theme: 'light' })), dark)

    const page = await open(browser, { user: chose, theme: 'light' })
    await page.goto('/settings/preferences')
    await page.getByRole('radio', { name: 'Light' }).check()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await page.getByRole('main').getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('#toasts')).toContainText(/saved/i)
    assert.equal(await ground(page), light)
  })

  test('Back leads to the list as it was, filters and all', async ({ browser }) => {
    const user = await createUser()
    await createTask(user, { title: 'Call Ana', priority: 4 })
    await createTask(user, { title: 'Read' })
    const page = await open(browser, { user })
    await page.goto('/tasks?priority=urgent')
    const list = page.getByRole('main')
    await expect(list.getByRole('link', { name: 'Read', exact: true })).toBeHidden()
    await list.getByRole('link', { name: 'Call Ana', exact: true }).click()
    await expect(page.locator('up-drawer')).toBeVisible()
    await expect(page).toHaveURL(/\/tasks\/\d+/)
    await page.goBack()
    await expect(page.locator('up-drawer')).toBeHidden()
    await expect(page).toHaveURL('/tasks?priority=urgent')
    await expect(list.getByRole('link', { name: 'Call Ana', exact: true })).toBeVisible()

    await page.getByRole('link', { name: 'Inbox' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL('/tasks?priority=urgent')
    await expect(list.getByRole('link', { name: 'Read', exact: true })).toBeHidden()
    await page.reload()
    await expect(list.getByRole('link', { name: 'Call Ana', exact: true })).toBeVisible()
  })

  test('a project that is new is asked about in place, and one more Enter makes it', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    const page = await open(browser, { user })
    const project = (name: string) => Project.of(user).where('name', name).first()
    // whoever types fast presses Enter before the chips are there
    let isAsked = false
    page.on('response', (response) => {
      if (response.status() === 422) isAsked = true
    })
    await page.route('**/quick_add/preview', (route) =>
      isAsked ? route.continue() : route.abort('aborted')
    )

    // on Today, and in the dialog over any page
    for (const [path, place, name] of [
      ['/today', page.locator('main .quick-add'), 'Garden'],
      ['/inbox', page.locator('dialog .quick-add'), 'House'],
    ] as const) {
      isAsked = false
      await page.goto(path)
      if (path === '/inbox') await page.keyboard.press('q')
      const line = place.locator('[name="text"]')
      await expect(place).toHaveAttribute('data-enhanced')
      await line.fill(`Call Ana #${name}`)
      await page.keyboard.press('Enter')
      await expect(place).toContainText(`There is no project “${name}” yet.`)
      await expect(place).toContainText(`New project: ${name}`)
      await expect(line).toBeFocused()
      assert.isNull(await project(name))
      await page.keyboard.type(' and Ben')
      await page.keyboard.press('Enter')
      await expect(page.locator('#toasts')).toContainText('is added')
      assert.isNotNull(await project(name))
    }

    // the page of its own goes on where the text ends
    await page.goto('/quick_add')
    await page.locator('main [data-enhanced] [name="text"]').fill('Call Ana #Cellar')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Make the project “Cellar”')).toBeChecked()
    await page.keyboard.type(' soon')
    await expect(page.locator('main [name="text"]')).toHaveValue('Call Ana #Cellar soon')
  })

  test('a chip that is clicked off is text again', async ({ browser, assert }) => {
    const user = await createUser()
    const page = await open(browser, { user })
    await page.goto('/inbox')
    await page.keyboard.press('q')
    const dialog = page.getByRole('dialog', { name: 'New task' })
    await dialog.getByRole('textbox').fill('Read the plan for tomorrow !high')
    await dialog.getByRole('button', { name: /^Keep as text: .*tomorrow/i }).click()
    await expect(dialog.locator('.chip')).toHaveCount(1)
    await dialog.getByRole('button', { name: 'Add task' }).click()
    await expect(
      page.getByRole('link', { name: 'Read the plan for tomorrow', exact: true })
    ).toBeVisible()
    assert.lengthOf(await page.locator('.task.p-high').all(), 1)
  })
})
