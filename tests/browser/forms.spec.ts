import { test } from '@japa/runner'
import skillFactory from '#database/factories/skill_factory'
import CheckIn from '#models/check_in'
import KeyResult from '#models/key_result'
import { createGoal, createKeyResult } from '#tests/support/goals'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { createUser, freezeClock } from '#tests/support/world'

test.group('What is typed into a form', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('stays when the page that was remembered is asked for again', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const page = await open(browser, { user })
    const drawer = page.locator('up-drawer')
    await page.goto(`/goals/${goal.id}`)
    const begin = async () => page.getByRole('link', { name: 'Add a key result' }).click()
    const add = async () => {
      await drawer.locator('[name="kind"][value="milestones"]').check()
      await drawer.getByRole('button', { name: 'Add', exact: true }).click()
      await expect(drawer).toHaveCount(0)
    }
    await begin()
    await drawer.locator('[name="title"]').fill('First')
    await add()
    await begin()
    await expect(drawer.locator('[name="title"]')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
    // whatever was written elsewhere makes what is remembered old
    await page.evaluate(() => (globalThis as any).up.cache.expire())
    let answer = () => {}
    const held = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/key_results/create', async (route) => {
      await held
      await route.continue()
    })
    await begin()
    await drawer.locator('[name="title"]').fill('Second')
    const loaded = page.evaluate(
      () =>
        new Promise((done) =>
          (globalThis as any).up.on('up:fragment:loaded', () => setTimeout(done, 100))
        )
    )
    answer()
    await loaded
    await add()
    const titles = (await KeyResult.of(user).orderBy('id')).map((one) => one.title)
    assert.deepEqual(titles, ['First', 'Second'])
  })

  test('goes on where one writes: step after step, and back at the row that was opened', async ({
    browser,
  }) => {
    const user = await createUser()
    const skill = await skillFactory.create(user, { name: 'Databases' })
    const keyResult = await createKeyResult(await createGoal(user), { kind: 'milestones' })
    const page = await open(browser, { user })
    await page.goto(`/goals/${keyResult.goalId}`)
    const step = page.locator('.key-result [name="title"]')
    await step.fill('Outline')
    await step.press('Enter')
    await expect(page.locator('.milestone')).toHaveCount(1)
    await expect(step).toBeFocused()
    await expect(step).toHaveValue('')

    await page.goto('/skills')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('up-drawer').getByRole('link', { name: 'Assess' }).click()
    const modal = page.locator('up-modal')
    await modal.locator('[name="level"][value="4"]').check()
    await modal.getByRole('button', { name: 'Save assessment' }).click()
    await expect(modal).toHaveCount(0)
    await expect(page.locator(`#skill-${skill.id}-claim`).first()).toContainText('4')
    await page.keyboard.press('Escape')
    await expect(page.locator('up-drawer')).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Databases' })).toBeFocused()
  })

  test('survives a closed tab with all that was chosen', async ({ browser, assert }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const page = await open(browser, { user })
    await page.goto(`/goals/${goal.id}`)
    await page.getByRole('radio', { name: 'Unlikely' }).check()
    await page.locator('#check-ins textarea').fill('The room is gone.')
    await expect(page.getByText('Kept as a draft')).toBeVisible()
    const again = await page.context().newPage()
    await page.close()
    await again.goto(`/goals/${goal.id}`)
    await expect(again.getByRole('radio', { name: 'Unlikely' })).toBeChecked()
    await again.locator('#check-ins').getByRole('button', { name: 'Check in' }).click()
    await expect(again.locator('.check-ins')).toContainText('The room is gone.')
    await expect(again.getByRole('radio', { name: 'Unlikely' })).not.toBeChecked()
    const [checkIn] = await CheckIn.of(user)
    assert.equal(checkIn.confidence, 2)
  })
})
