import { test } from '@japa/runner'
import roleFactory from '#database/factories/role_factory'
import skillFactory from '#database/factories/skill_factory'
import Criterion from '#models/criterion'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { changing, createTask, createUser, freezeClock } from '#tests/support/world'

test.group('What was done becomes proof', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('a task done on Today shows a skill, raises a score, and taken away lowers it again', async ({
    browser,
  }) => {
    const user = await createUser()
    await createTask(user, { title: 'Move the bookings', plannedOn: '2026-11-20' })
    const skill = await skillFactory.create(user, { name: 'Databases', category: 'Engineering' })
    const role = await roleFactory.create(user, { title: 'Staff engineer' })
    await changing(user, async (change) => {
      await skill.assess(change, { level: 3, assessedOn: '2026-11-02', note: '' })
      await Criterion.add(change, role, {
        kind: 'skill',
        title: '',
        weight: 3,
        skillId: skill.id,
        goalId: null,
        level: 4,
        needed: null,
      })
    })
    const page = await open(browser, { user })
    const row = page.getByRole('listitem').filter({ hasText: 'Databases' })
    const score = page.locator('#score')

    await page.goto('/skills')
    await expect(row).toContainText('unsupported')
    await page.goto(`/readiness/${role.id}`)
    await expect(score).toContainText('38')

    await page.goto('/today')
    await page.getByRole('button', { name: 'Complete: Move the bookings' }).click()
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Move the bookings', exact: true })
      .click()
    const task = page.getByRole('dialog', { name: 'Move the bookings' })
    await task.getByRole('link', { name: 'Add evidence' }).click()
    const picker = page.getByRole('dialog', { name: /What does “Move the bookings” show/ })
    await picker.getByRole('radio', { name: /Databases/ }).check()
    await picker.getByRole('textbox', { name: /Why/ }).fill('Not one booking was lost.')
    await picker.getByRole('button', { name: 'Add evidence' }).click()
    await expect(picker).toHaveCount(0)
    await expect(task).toContainText('Not one booking was lost.')

    await page.goto('/skills')
    await expect(row).toContainText('1 piece of evidence')
    await page.goto(`/readiness/${role.id}`)
    await expect(score).toContainText('75')
    await expect(page.getByRole('row', { name: /Databases/ })).toContainText('3 × 75%')

    await page.goto(`/skills/${skill.id}`)
    await page.getByRole('button', { name: /Take “Move the bookings” away/ }).click()
    await expect(page.getByText('no longer shows').first()).toBeVisible()
    await page.goto('/skills')
    await expect(row).toContainText('unsupported')
    await page.goto(`/readiness/${role.id}`)
    await expect(score).toContainText('38')
  })
})
