import { test } from '@japa/runner'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { createProject, createTask, createUser, freezeClock } from '#tests/support/world'

test.group('Leaving and coming back', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('Escape closes a drawer from an untouched date, and asks when something was changed', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    await createTask(user, { title: 'Paint the fence' })
    const page = await open(browser, { user, expected: [/A dialog says What you changed/] })
    const asked: string[] = []
    page.on('dialog', (dialog) => asked.push(dialog.message()))
    await page.goto('/inbox')
    const drawer = page.locator('up-drawer')
    const title = page.getByRole('link', { name: 'Paint the fence', exact: true })

    await title.click()
    await drawer.locator('#task-due_on').focus()
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
    await expect(title).toBeFocused()
    assert.lengthOf(asked, 0)

    await title.click()
    await drawer.locator('#task-due_on').fill('2026-12-01')
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(1)
    assert.lengthOf(asked, 0)
    await page.keyboard.press('Escape')
    await expect.poll(() => asked.length).toBe(1)
    await expect(drawer.locator('#task-due_on')).toHaveValue('2026-12-01')

    await drawer.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.locator('#toasts')).toContainText('is saved')
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
    assert.lengthOf(asked, 1)
  })

  test('Escape closes the check-in that stands over a drawer, and the drawer stays', async ({
    browser,
  }) => {
    const user = await createUser()
    await createTask(user, { title: 'Paint the fence' })
    const page = await open(browser, { user })
    await page.goto('/inbox')
    await page.getByRole('link', { name: 'Paint the fence', exact: true }).click()
    const drawer = page.locator('up-drawer')
    await expect(drawer.locator('h1')).toHaveText('Paint the fence')
    const checkIn = page.getByRole('dialog', { name: 'Check in' })

    await page.keyboard.press('c')
    await expect(checkIn).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(checkIn).toBeHidden()
    await expect(drawer).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
  })

  test('a drawer stays while what is typed in it is checked', async ({ browser }) => {
    const page = await open(browser, { user: await createUser() })
    await page.goto('/contacts')
    await page.locator('a[href="/contacts/create"]').first().click()
    const drawer = page.locator('up-drawer')
    await drawer.locator('[name="full_name"]').fill('Ana Silva')
    const checked = page.waitForResponse(
      (response) => response.request().headers()['x-up-validate'] !== undefined
    )
    await drawer.locator('[name="full_name"]').blur()
    await checked
    await drawer.locator('[name="company"]').fill('Halden')
    await drawer.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(drawer).toHaveCount(0)
    await expect(page.locator('h1')).toHaveText('Ana Silva')
  })

  test('what was typed stays when another button changes the task', async ({ browser, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Paint the fence', notes: 'White' })
    const page = await open(browser, { user })
    await page.goto('/inbox')
    await page.getByRole('link', { name: 'Paint the fence', exact: true }).click()
    const drawer = page.locator('up-drawer')
    const form = drawer.locator('#task-form')
    await form.getByText('Edit notes').click()
    await form.locator('[name="notes"]').fill('White, two coats')
    await form.locator('[name="priority"]').selectOption('high')

    await form.locator('.task-top summary').click()
    await form.getByRole('button', { name: 'Plan for today' }).click()
    await expect(page.locator('#toasts')).toContainText('is planned')
    await expect(form.locator('[name="planned_on"]')).toHaveValue('2026-11-20')
    await expect(form.locator('[name="notes"]')).toHaveValue('White, two coats')
    await expect(form.locator('[name="notes"]')).toBeVisible()
    await expect(form.locator('[name="priority"]')).toHaveValue('high')

    await drawer.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.locator('#toasts')).toContainText('is saved')
    await task.refresh()
    assert.equal(task.notes, 'White, two coats')
    assert.equal(task.plannedOn, '2026-11-20')
    // and nothing of it comes back later
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
  })

  test('a dialog that is closed leaves nothing behind', async ({ browser }) => {
    const user = await createUser()
    await createTask(user)
    const page = await open(browser, { user })
    await page.goto('/tasks?sort=title')
    const overlays = page.locator('up-modal, up-drawer, up-focus-trap')
    const save = page.locator('#save-filter')
    await save.click()
    await expect(page.locator('#filter-name')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(overlays).toHaveCount(0)
    await expect(save).toBeFocused()
    await expect(page).toHaveURL(/\/tasks\?sort=title$/)

    await save.click()
    await page.locator('#filter-name').fill('By title')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.locator('#nav')).toContainText('By title')
    await expect(overlays).toHaveCount(0)
    await expect(page).toHaveURL(/\/tasks\?sort=title$/)
  })

  test('an address says only what was chosen in the filters', async ({ browser }) => {
    const user = await createUser()
    await createTask(user, { title: 'Paint' })
    const page = await open(browser, { user })
    await page.goto('/tasks')
    await page.locator('.filter-bar [name="sort"]').selectOption('priority')
    await expect(page).toHaveURL(/\/tasks\?sort=priority$/)
    await page.locator('.filter-bar [name="q"]').fill('paint')
    await expect(page).toHaveURL(/\/tasks\?(?=.*q=paint)(?=.*sort=priority)[^&]+&[^&]+$/)
    await page.locator('.filter-bar [name="q"]').fill('')
    await expect(page).toHaveURL(/\/tasks\?sort=priority$/)
  })

  test('an event that happened to no element breaks nothing', async ({ browser }) => {
    const user = await createUser()
    await createTask(user)
    const page = await open(browser, { user })
    await page.goto('/inbox')
    // an error in a script fails the test in the end
    await page.evaluate(() => {
      const happened = ['click', 'mousedown', 'pointerdown', 'touchstart', 'change', 'input']
      for (const name of [...happened, 'focusin', 'reset', 'keydown', 'indent', 'move_up']) {
        for (const target of [document, window, document.querySelector('h1')!.firstChild!]) {
          target.dispatchEvent(
            name === 'keydown'
              ? new KeyboardEvent(name, { bubbles: true, key: 'ArrowDown' })
              : new Event(name, { bubbles: true })
          )
        }
      }
    })
  })

  test('a row goes under the one above and out again by keys; Undo in a drawer stays there', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user)
    const place = { projectId: project.id }
    const first = await createTask(user, { ...place, title: 'Move house', position: 1 })
    const second = await createTask(user, { ...place, title: 'Pack', position: 2 })
    const page = await open(browser, { user })
    await page.goto(`/projects/${project.id}`)
    await page.getByRole('link', { name: 'Pack', exact: true }).focus()
    await page.keyboard.press('>')
    await expect(page.getByRole('link', { name: 'Pack', exact: true })).toHaveCount(0)
    await second.refresh()
    assert.equal(second.parentId, first.id)

    await page.getByRole('link', { name: 'Move house', exact: true }).click()
    const drawer = page.locator('up-drawer')
    await drawer.getByRole('link', { name: 'Pack', exact: true }).focus()
    await page.keyboard.press('<')
    await expect(drawer.getByRole('link', { name: 'Pack', exact: true })).toHaveCount(0)
    await expect(page.locator('#toasts')).toContainText('one level up')
    await page.keyboard.press('z')
    await expect(drawer.getByRole('link', { name: 'Pack', exact: true })).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
    await expect(page.locator('h1')).toHaveText(project.name)
  })

  test('a message stands beside Save, not on it', async ({ browser, assert }) => {
    const user = await createUser()
    await createTask(user, { title: 'Paint the fence' })
    for (const touch of [false, true]) {
      // a short screen, on which the line with Save stays at the bottom
      const page = await open(browser, {
        user,
        touch,
        size: { width: touch ? 390 : 1280, height: 560 },
      })
      await page.goto('/inbox')
      await page.getByRole('link', { name: 'Paint the fence', exact: true }).click()
      const save = page.locator('up-drawer .task-save button')
      const saveAndCompare = async (minutes: number) => {
        await page.locator('up-drawer #task-estimate_minutes').fill(String(minutes))
        await save.click()
        await expect(page.locator('#toasts')).toContainText('is saved')
        const [message, button] = [
          await page.locator('.toast').boundingBox(),
          await save.boundingBox(),
        ]
        const apart =
          message!.x >= button!.x + button!.width ||
          message!.x + message!.width <= button!.x ||
          message!.y >= button!.y + button!.height ||
          message!.y + message!.height <= button!.y
        assert.isTrue(apart, JSON.stringify({ message, button }))
        await page.locator('.toast-close').click()
        await expect(page.locator('.toast')).toHaveCount(0)
      }
      await saveAndCompare(touch ? 20 : 10)
      // further down the line leaves the bottom, and stands where a message would
      await page.locator('#task-form').evaluate((form) => {
        const { bottom } = form.getBoundingClientRect()
        const drawer = document.querySelector('up-drawer-viewport')!
        drawer.scrollBy({ top: bottom - (innerHeight - 140), behavior: 'instant' })
      })
      await saveAndCompare(touch ? 40 : 30)
    }
  })
})
