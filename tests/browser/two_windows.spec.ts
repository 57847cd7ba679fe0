import { test } from '@japa/runner'
import Task from '#models/task'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { createTask, createUser, freezeClock } from '#tests/support/world'

const REFUSED = 'That could not be saved. Everything is as it was before.'
const OFFLINE = 'The server cannot be reached. Everything is as it was before.'

test.group('Two windows and a bad connection', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('who saves second sees both versions, and nothing is lost', async ({ browser, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Draft', notes: 'Nothing yet' })
    const [first, second] = [await open(browser, { user }), await open(browser, { user })]
    const save = { name: 'Save', exact: true }
    for (const page of [first, second]) {
      await page.goto(`/tasks/${task.id}`)
      await page.locator('.task-notes summary').click()
    }

    await first.locator('#task-title').fill('Draft of the offer')
    await first.locator('#task-notes').fill('Written in the first window')
    await first.getByRole('button', save).click()
    await expect(first.locator('#toasts')).toContainText('is saved')

    await second.locator('#task-notes').fill('Written in the second window')
    await second.locator('#task-priority').selectOption('high')
    await second.getByRole('button', save).click()
    const main = second.getByRole('main')
    await expect(main).toContainText('Written in the first window')
    await expect(main).toContainText('Written in the second window')
    await task.refresh()
    assert.equal(task.notes, 'Written in the first window')

    await main.locator('.form-actions button').click()
    await expect(second.locator('#notes-preview')).toContainText('Written in the second window')
    await task.refresh()
    assert.equal(task.title, 'Draft of the offer')
    assert.equal(task.notes, 'Written in the second window')
    assert.equal(task.priority, 3)
  })

  test('a form that is sent twice makes one task', async ({ browser, assert }) => {
    const user = await createUser()
    for (const javascript of [true, false]) {
      const page = await open(browser, { user, javascript })
      await page.goto('/quick_add')
      await page.locator('#quick-page-line').fill(`Water the plants ${javascript}`)
      await page.getByRole('main').getByRole('button', { name: 'Add task' }).dblclick()
      await expect
        .poll(
          async () => (await Task.of(user).where('title', `Water the plants ${javascript}`)).length
        )
        .toBe(1)
      // comes after those of the form
      await page.request.get('/inbox')
      assert.lengthOf(await Task.of(user).where('title', `Water the plants ${javascript}`), 1)
    }
  })

  test('what the server refuses is taken back in the page, with a message', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    const page = await open(browser, { user, expected: [/500/] })
    await page.goto('/inbox')
    const answers: Array<() => void> = []
    await page.route('**/completion', async (route) => {
      await new Promise<void>((resolve) => answers.push(resolve))
      await route.fulfill({
        status: 500,
        contentType: 'text/html',
        body: '<main><h1>Oh</h1></main>',
      })
    })
    const row = page.locator(`[data-id="${task.id}"]`)
    await page.getByRole('button', { name: 'Complete: Write the report' }).click()
    await expect(row).toHaveClass(/\bdone\b/)
    await expect.poll(() => answers.length).toBe(1)
    answers[0]()
    await expect(row).not.toHaveClass(/\bdone\b/)
    await expect(page.locator('#toasts')).toContainText(REFUSED)
    await task.refresh()
    assert.equal(task.status, 'open')
  })

  test('without a connection a completion is taken back, and works when it is there again', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    const page = await open(browser, {
      user,
      expected: [/INTERNET_DISCONNECTED/, /dynamically imported/],
    })
    await page.goto('/inbox')
    const row = page.locator(`[data-id="${task.id}"]`)
    const complete = page.getByRole('button', { name: 'Complete: Write the report' })
    await page.context().setOffline(true)
    await complete.click()
    await expect(page.locator('#toasts')).toContainText(OFFLINE)
    await expect(row).not.toHaveClass(/\bdone\b/)
    await page.context().setOffline(false)
    await complete.click()
    await expect(page.locator('#toasts')).toContainText('is done')
    await expect.poll(async () => (await task.refresh()).status).toBe('done')
    assert.equal(task.closedOn, '2026-11-20')
  })
})
