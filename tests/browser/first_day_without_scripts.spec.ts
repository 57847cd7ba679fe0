import { test } from '@japa/runner'
import Task from '#models/task'
import User from '#models/user'
import { emptyWorld, expect, itIs, open } from '#tests/support/browser'
import { TEN_LINES } from '#tests/support/browser_day'
import { createProject, createTask, createUser, freezeClock } from '#tests/support/world'

test.group('Without scripts', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('the first day of a new person goes from sign-up to shut-down', async ({
    browser,
    assert,
  }) => {
    const page = await open(browser, { javascript: false })
    const press = (name: string | RegExp) =>
      page.getByRole('button', { name, exact: typeof name === 'string' }).click()
    const said = page.locator('#toasts')

    await page.goto('/')
    await page.getByRole('link', { name: 'Sign up' }).click()
    await page.getByLabel('Your name').fill('Nora Lind')
    await page.getByLabel('E-mail address').fill('nora@example.com')
    await page.getByLabel('Password').fill('correct horse battery')
    await page.getByLabel('Time zone').selectOption('Europe/Berlin')
    await press('Make account')
    await expect(page).toHaveURL('/today')

    // ten lines; the projects that they name are asked about first
    const lines = page.getByRole('main').getByRole('textbox', { name: 'New task' })
    await lines.fill(TEN_LINES.join('\n'))
    await page.getByRole('main').getByRole('button', { name: 'Add task' }).click()
    await expect(page.getByText('Some of these projects do not exist yet.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'New task' }).first()).toHaveValue(
      TEN_LINES.join('\n')
    )
    await page.getByLabel('Make the project “finance”').uncheck()
    await press('Add 10 tasks')
    await expect(said).toContainText('10 tasks are added')
    const user = await User.findByOrFail('email', 'nora@example.com')
    assert.lengthOf(await Task.of(user), 10)

    // in the morning
    await page.goto('/today')
    await page.getByRole('link', { name: 'Plan the day' }).first().click()
    await press(/^Plan .*: Write the report/)
    await expect(said).toContainText('“Write the report” is planned')
    await page.goto('/inbox')
    for (const title of ['Answer Ben', 'Book the dentist']) {
      await press(new RegExp(`^Plan .*: ${title}`))
    }
    await page.goto('/today?arrange=1')
    await press('Move up: Answer Ben')
    const focus = page.getByRole('list', { name: /Focus of/ })
    await expect(focus.getByRole('listitem').first()).toContainText('Answer Ben')
    await page.getByRole('link', { name: 'Done' }).last().click()

    // during the day
    await press('Complete: Answer Ben')
    await expect(said).toContainText('“Answer Ben” is done')
    await press('Undo')
    await expect(page.getByRole('button', { name: 'Complete: Answer Ben' })).toBeVisible()
    await press('Start timer: Answer Ben')
    await itIs('2026-11-20T09:25:00+01:00')
    await page.goto('/today')
    await press(/^Stop timer: Answer Ben/)
    await press('Complete: Answer Ben')
    const answered = await Task.of(user).where('title', 'Answer Ben').firstOrFail()
    assert.equal(answered.spentSeconds, 25 * 60)

    // in the evening
    await itIs('2026-11-20T17:30:00+01:00')
    await page.goto('/today')
    await page.getByRole('link', { name: 'Shut down the day' }).click()
    await press(/^Tomorrow.*: Write the report/)
    await press('Drop: it will not be done: Book the dentist')
    await page.getByRole('textbox', { name: 'One line on the day' }).fill('A good start.')
    await press(/^Close the day/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/The day is closed|Friday/)

    // the next day
    await itIs('2026-11-21T09:00:00+01:00')
    await page.goto('/')
    await expect(page.getByRole('list', { name: /Focus of/ })).toContainText('Write the report')
    await page.goto('/days/2026-11-20')
    await expect(page.getByRole('main')).toContainText('A good start.')
  })

  test('a task is edited, taken apart and moved across a board', async ({ browser, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    await createTask(user, { title: 'Draft', projectId: project.id })
    const page = await open(browser, { user, javascript: false })
    const press = (name: string | RegExp) =>
      page.getByRole('button', { name, exact: typeof name === 'string' }).click()

    for (const name of ['Doing', 'Checked']) {
      await page.goto(`/projects/${project.id}/board`)
      await page.getByRole('link', { name: 'Add section' }).last().click()
      await page.getByLabel('Section name').fill(name)
      await press('Add section')
    }
    await page.goto(`/projects/${project.id}/board`)
    await press('Move to Doing: Draft')
    await press('Move to Checked: Draft')
    await expect(page.getByRole('region', { name: 'Checked' })).toContainText('Draft')

    await page.getByRole('link', { name: 'Draft', exact: true }).click()
    const form = page.locator('#task-form')
    await form.getByRole('textbox', { name: 'Title' }).fill('Draft the offer')
    await form.getByRole('textbox', { name: 'Notes' }).fill('With **three** prices')
    await form.getByLabel('Due', { exact: true }).fill('2026-11-25')
    await form.getByLabel('Priority').selectOption('high')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('#notes-preview strong')).toHaveText('three')
    await page.locator('#subtasks textarea').fill('Ask for prices\nWrite it down')
    await page.locator('#subtasks').getByRole('button', { name: 'Add step' }).click()
    await expect(page.locator('#subtasks')).toContainText('Write it down')

    const task = await Task.of(user).where('title', 'Draft the offer').firstOrFail()
    assert.equal(task.dueOn, '2026-11-25')
    assert.equal(task.priority, 3)
    assert.lengthOf(await Task.of(user).where('parent_id', task.id), 2)
  })

  test('several tasks are changed at once', async ({ browser, assert }) => {
    const user = await createUser()
    for (const title of ['One', 'Two', 'Three']) await createTask(user, { title })
    const page = await open(browser, { user, javascript: false })
    await page.goto('/tasks')
    await page.getByRole('checkbox', { name: 'Choose: One' }).check()
    await page.getByRole('checkbox', { name: 'Choose: Three' }).check()
    const bar = page.locator('#bulk')
    await bar.locator('summary', { hasText: 'Priority' }).click()
    await bar.getByRole('button', { name: 'Urgent' }).click()
    await expect(page.locator('#toasts')).toContainText('2 tasks')
    const urgent = await Task.of(user).where('priority', 4).orderBy('id')
    assert.deepEqual(
      urgent.map(({ title }) => title),
      ['One', 'Three']
    )
    await page.getByRole('button', { name: 'Undo' }).click()
    assert.lengthOf(await Task.of(user).where('priority', 4), 0)
  })
})
