import { test } from '@japa/runner'
import type { Page } from 'playwright'
import Remark from '#models/remark'
import Task from '#models/task'
import contacts from '#database/factories/contact_factory'
import skills from '#database/factories/skill_factory'
import { emptyWorld, expect, open, PHONE } from '#tests/support/browser'
import { createUser, freezeClock } from '#tests/support/world'

const line = (page: Page) => page.getByRole('textbox', { name: 'Feedback in one line' })
const chips = (page: Page) => page.locator('.capture .chip')

test.group('Feedback', (group) => {
  emptyWorld(group)
  freezeClock(group)

  const begin = async () => {
    const user = await createUser()
    const ana = await contacts.create(user, { fullName: 'Ana Silva' })
    const skill = await skills.create(user, { name: 'Presenting' })
    return { user, ana, skill }
  }

  test('a line written by keyboard becomes evidence, a task that is done, and a theme', async ({
    browser,
    assert,
  }) => {
    const { user, ana, skill } = await begin()
    const page = await open(browser, { user })
    await page.goto('/feedback')
    await page.keyboard.press('a')
    await expect(line(page)).toBeFocused()
    await page.keyboard.type('Ana: show the numbers first #presenting')
    await expect(chips(page)).toHaveText(['From Ana Silva', 'Presenting'])
    await page.keyboard.press('Enter')
    const row = page.locator('.remark-line').first()
    await expect(row).toContainText('From Ana Silva')
    await expect(row).toContainText('show the numbers first')
    await expect(line(page)).toHaveValue('')
    const remark = await Remark.kept(user).firstOrFail()
    assert.equal(remark.contactId, ana.id)

    await page.goto(`/skills/${skill.id}`)
    await page
      .locator('#proofs')
      .getByRole('link', { name: 'show the numbers first', exact: true })
      .click()
    await expect(page).toHaveURL(`/feedback/${remark.id}`)
    const add = page.getByRole('textbox', { name: 'Add a follow-up task' })
    await add.fill('Numbers on the second slide ~30m')
    await add.press('Enter')
    const followUp = page.locator('#follow-up')
    await expect(followUp).toContainText('Numbers on the second slide')
    await followUp
      .getByRole('button', { name: /Complete|Done/ })
      .first()
      .click()
    await expect(followUp.locator('.task.done')).toBeVisible()
    await expect.poll(async () => (await Task.kept(user).firstOrFail()).status).toBe('done')
    await page.goto('/feedback')
    await expect(page.locator('.remark-line').first()).toContainText('Followed up')

    await page.goto('/feedback/themes')
    await page.getByRole('link', { name: 'Presenting, November 2026: 1' }).click()
    await expect(page.locator('.remark-line')).toHaveCount(1)
  })

  test('a chip that is clicked off is text, and nobody is guessed', async ({ browser, assert }) => {
    const { user } = await begin()
    await contacts.create(user, { fullName: 'Ana Berg' })
    const page = await open(browser, { user, expected: [/422/] })
    await page.goto('/feedback')
    await line(page).fill('Ana: clear #presenting')
    await expect(chips(page)).toHaveText(['Who is Ana?', 'Presenting'])
    await page.getByRole('button', { name: 'Keep “Presenting” as text' }).click()
    await expect(chips(page)).toHaveText(['Who is Ana?'])
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await expect(page.locator('.capture .quick-error')).toContainText('Several people')
    await expect(line(page)).toHaveValue('Ana: clear #presenting')
    await page.getByRole('radio', { name: 'Ana Berg' }).check()
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await expect(page.locator('.remark-line').first()).toContainText('From Ana Berg')
    assert.equal((await Remark.kept(user).firstOrFail()).said, 'clear #presenting')
  })

  test('what was asked waits, is answered in a line, and can be taken back', async ({
    browser,
  }) => {
    const { user } = await begin()
    const page = await open(browser, { user })
    await page.goto('/feedback')
    await page.getByRole('link', { name: 'Ask someone' }).click()
    await page.getByLabel('Whom').selectOption('Ana Silva')
    await page.getByLabel('What about').fill('How I plan')
    await page.getByRole('button', { name: 'Wait for it' }).click()
    await expect(page.getByRole('heading', { name: 'How I plan' })).toBeVisible()
    await page.goto('/feedback?status=asked')
    await expect(page.locator('.remark-line')).toContainText('Ana Silva was asked')
    await line(page).fill('Ana: say no earlier')
    await page.getByRole('radio', { name: 'How I plan, asked today' }).check()
    await line(page).press('Enter')
    await expect(page.locator('.remark-line')).toContainText('say no earlier')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.locator('.remark-line')).toContainText('Ana Silva was asked')
  })

  test('all of it works without scripts, on a phone', async ({ browser }) => {
    const { user, skill } = await begin()
    const page = await open(browser, { user, javascript: false, size: PHONE })
    await page.goto('/feedback')
    await line(page).fill('to Ana: the demo was clear #presenting')
    await page.getByRole('radio', { name: 'Praise' }).check()
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    const row = page.locator('.remark-line')
    await expect(row).toContainText('To Ana Silva')
    await expect(row).toContainText('Praise')
    await row.getByRole('link', { name: 'the demo was clear' }).click()
    const add = page.getByRole('textbox', { name: 'Add a follow-up task' })
    await add.fill('Thank her')
    await add.press('Enter')
    await expect(page.locator('#follow-up')).toContainText('Thank her')
    await page.goto('/feedback/themes?direction=given')
    await page.getByRole('link', { name: `${skill.name}, November 2026: 1` }).click()
    await expect(page.locator('.remark-line')).toHaveCount(1)
  })
})
