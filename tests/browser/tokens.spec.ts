import { test } from '@japa/runner'
import AccessToken, { tokenHash } from '#models/access_token'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { createUser, freezeClock } from '#tests/support/world'

test.group('Access tokens in a browser', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('a token is chosen, made and copied; what it ends on shows when it is asked for', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    const page = await open(browser, { user })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/settings/tokens')
    await page.getByLabel('Name', { exact: true }).fill('Backup script')
    await page.getByRole('group', { name: 'Tasks' }).getByLabel('Read').check()
    await expect(page.getByLabel('Last day')).toBeHidden()
    await page.getByLabel('Works for').selectOption('date')
    await page.getByLabel('Last day').fill('2027-03-01')
    await page.getByRole('button', { name: 'Create token' }).click()

    await page.getByRole('button', { name: 'Copy' }).click()
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const token = await AccessToken.of(user).firstOrFail()
    assert.equal(token.tokenHash, tokenHash(copied))
    assert.deepEqual(token.scopes, ['tasks:read'])

    const revoke = page.getByRole('link', { name: 'Revoke “Backup script”' })
    await revoke.click()
    await page.locator('up-modal').getByRole('link', { name: 'Cancel' }).click()
    await expect(page.locator('up-modal')).toHaveCount(0)
    assert.lengthOf(await AccessToken.of(user), 1)
    await revoke.click()
    await page.locator('up-modal').getByRole('button', { name: 'Revoke' }).click()
    await expect(page.getByText('You have none yet.')).toBeVisible()
    assert.lengthOf(await AccessToken.of(user), 0)
  })

  test('without scripts it is there to be selected, and no button that does nothing', async ({
    browser,
  }) => {
    const page = await open(browser, { user: await createUser(), javascript: false })
    await page.goto('/settings/tokens')
    await page.getByLabel('Name', { exact: true }).fill('Backup script')
    await page.getByRole('group', { name: 'Tasks' }).getByLabel('Read').check()
    await page.getByRole('button', { name: 'Create token' }).click()
    await expect(page.getByLabel('The new token')).toHaveValue(/^tm_/)
    await expect(page.getByRole('button', { name: 'Copy' })).toBeHidden()

    await page.getByRole('link', { name: 'Revoke “Backup script”' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Revoke “Backup script”?')
    await page.getByRole('button', { name: 'Revoke' }).click()
    await expect(page.getByText('You have none yet.')).toBeVisible()
  })
})
