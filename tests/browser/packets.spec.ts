import { test } from '@japa/runner'
import PacketShare from '#models/packet_share'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { halfYear } from '#tests/support/packets'
import { createUser, freezeClock } from '#tests/support/world'

test.group('Packets', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('a packet is shared, read signed out, revoked and gone', async ({ browser, assert }) => {
    const user = await createUser()
    await halfYear(user)
    const page = await open(browser, { user })
    await page.goto('/packets')
    await page.getByRole('link', { name: 'New packet' }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill('My half-year')
    await page.getByRole('textbox', { name: /^For/ }).fill('The panel')
    await page.getByRole('button', { name: 'Add' }).click()
    await expect(page.getByRole('heading', { name: 'My half-year', level: 1 })).toBeVisible()
    await page.getByRole('button', { name: 'Leave out: We ship on Thursdays.' }).click()
    await expect(page.getByText('1 left out')).toBeVisible()
    await page.getByRole('button', { name: 'Freeze' }).click()
    await expect(page.getByText('SHA-256')).toBeVisible()

    await page.getByRole('textbox', { name: /Whom it is for/ }).fill('The panel')
    await page.getByRole('button', { name: 'Make a link' }).click()
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'Link' })).toHaveCount(0)

    const reader = await open(browser, {})
    await reader.goto(link)
    await expect(reader.getByRole('heading', { name: 'My half-year' })).toBeVisible()
    await expect(reader.getByText('Nobody got lost.')).toBeVisible()
    await expect(reader.getByText('We ship on Thursdays.')).toHaveCount(0)
    await expect(reader.getByText('SECRET')).toHaveCount(0)
    assert.equal((await PacketShare.of(user).firstOrFail()).reads, 1)

    await page.getByRole('button', { name: 'Revoke: The panel' }).click()
    await expect(page.getByText(/revoked .* read once/)).toBeVisible()
    const gone = await reader.reload()
    assert.equal(gone!.status(), 404)
    await expect(reader.getByText('Nobody got lost.')).toHaveCount(0)
  })
})
