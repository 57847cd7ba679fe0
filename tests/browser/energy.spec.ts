import { test } from '@japa/runner'
import EnergyCheckIn from '#models/energy_check_in'
import Task from '#models/task'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { feelYear, MORNINGS } from '#tests/support/energy'
import { createTask, createUser, freezeClock } from '#tests/support/world'

const TODAY = '2026-11-20'

test.group('Energy', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('one key opens, one says it, from any page; a second says how engaged', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    await createTask(user, { title: 'Think', plannedOn: TODAY })
    const page = await open(browser, { user })
    await page.goto('/tasks')
    await page.keyboard.press('c')
    await expect(page.getByRole('dialog', { name: 'Check in' })).toBeVisible()
    await page.keyboard.press('4')
    await expect(page.getByText('And how engaged?')).toBeVisible()
    const [one] = await EnergyCheckIn.of(user)
    assert.deepInclude(one.$attributes, { energy: 4, engagement: null })
    await page.keyboard.press('2')
    await expect(page.getByRole('dialog', { name: 'Check in' })).toBeHidden()
    await one.refresh()
    assert.equal(one.engagement, 2)
    await expect(page).toHaveURL(/\/tasks$/)

    // and once more: the form is another one
    await page.keyboard.press('c')
    await page.keyboard.press('5')
    await expect(page.getByText('And how engaged?')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('#toasts')).toContainText('Energy 5')
    await page.keyboard.press('z')
    await expect.poll(async () => (await EnergyCheckIn.kept(user)).length).toBe(1)
  })

  test('a year with a planted pattern shows it, and one with none claims nothing', async ({
    browser,
  }) => {
    const [strong, even] = [await createUser(), await createUser()]
    const count = await feelYear(strong, TODAY, { add: MORNINGS })
    await feelYear(even, TODAY)
    const page = await open(browser, { user: strong })
    await page.goto('/energy')
    const said = page.locator('#statements')
    await expect(said).toContainText('You are strongest between 09:00 and 11:00')
    await expect(said).toContainText(`n = ${count}`)
    await expect(said).toContainText(/95 % interval 0\.\d\d to 1\.\d\d/)

    const other = await open(browser, { user: even })
    await other.goto('/energy')
    await expect(other.locator('#statements')).toContainText('no pattern that chance')
    await expect(other.locator('#statements')).not.toContainText('interval')
  })

  test('a proposal moves nothing until it is pressed', async ({ browser, assert }) => {
    const user = await createUser()
    await feelYear(user, TODAY, { add: MORNINGS })
    await createTask(user, { title: 'First', plannedOn: TODAY, planPosition: 1 })
    const deep = await createTask(user, { title: 'Think', demand: 'deep', estimateMinutes: 30 })
    const page = await open(browser, { user })
    await page.goto('/today')
    await expect(page.locator('#proposals')).toContainText('09:00–09:30')
    assert.isNull((await Task.findOrFail(deep.id)).plannedOn)
    await page.getByRole('button', { name: /Plan and put first.*Think/ }).click()
    await expect(page.locator('#focus-list .task-title').first()).toHaveText('Think')
    await page.keyboard.press('z')
    await expect(page.locator('#focus-list .task-title')).toHaveCount(1)
  })

  test('a check-in is made without scripts', async ({ browser, assert }) => {
    const user = await createUser()
    await createTask(user, { title: 'Think', plannedOn: TODAY })
    const page = await open(browser, { user, javascript: false })
    await page.goto('/today')
    await page.getByRole('button', { name: 'Energy 3 of 5' }).first().click()
    await expect(page.locator('#energy-today')).toContainText('Energy 3 at 09:00')
    await page.locator('#energy-today').getByRole('button', { name: 'Engagement 5 of 5' }).click()
    const [one] = await EnergyCheckIn.of(user)
    assert.equal(one.engagement, 5)
    await page.getByRole('link', { name: 'Check in', exact: true }).first().click()
    await page.getByRole('group', { name: 'Energy' }).getByRole('radio', { name: '2' }).check()
    await page.getByLabel('Note').fill('Headache')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('heading', { name: 'Headache' })).toBeVisible()
  })
})
