import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { Page } from 'playwright'
import Entry from '#models/entry'
import contacts from '#database/factories/contact_factory'
import entries from '#database/factories/entry_factory'
import skills from '#database/factories/skill_factory'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { createUser, freezeClock } from '#tests/support/world'

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const text = (page: Page) => page.getByRole('textbox', { name: 'Text' })

/** Pastes or drops an image, as a screenshot or a file of the desktop. */
const bring = (page: Page, how: 'paste' | 'drop') =>
  text(page).evaluate(
    (area, { base64, event }) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.codePointAt(0)!)
      const data = new DataTransfer()
      data.items.add(new File([bytes], 'plan.png', { type: 'image/png' }))
      const common = { bubbles: true, cancelable: true }
      area.dispatchEvent(
        event === 'paste'
          ? new ClipboardEvent('paste', { ...common, clipboardData: data })
          : new DragEvent('drop', { ...common, dataTransfer: data })
      )
    },
    { base64: PNG, event: how }
  )

test.group('The journal', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('a learning is written by keyboard alone, with marks, links and people', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    const skill = await skills.create(user, { name: 'Query plans' })
    const ana = await contacts.create(user, { fullName: 'Ana Silva' })
    const page = await open(browser, { user })
    await page.goto('/journal/create')
    await expect(text(page)).toBeFocused()

    await page.keyboard.press('Control+b')
    await page.keyboard.type('Estimates')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type(' are not counts. I use [[quer')
    await expect(page.getByRole('option', { name: /Query plans/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await page.keyboard.type(' with @An')
    await expect(page.getByRole('option', { name: /Ana Silva/ })).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.type('.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('- one')
    await page.keyboard.press('Enter')
    await page.keyboard.type('two')
    await expect(text(page)).toHaveValue(
      `**Estimates** are not counts. I use [Query plans](/skills/${skill.id}) with [@Ana Silva](/contacts/${ana.id}).\n- one\n- two`
    )
    await page.keyboard.press('Control+Enter')
    await expect(page).toHaveURL(/\/journal\/\d+$/)
    await expect(page.locator('.prose strong')).toHaveText('Estimates')
    await expect(page.locator('#claims')).toContainText('Query plans')
    const [piece] = await db.from('evidence').where('user_id', user.id)
    assert.equal(piece.note, 'I use Query plans with @Ana Silva.')
  })

  test('the preview follows what is written', async ({ browser }) => {
    const page = await open(browser, { user: await createUser() })
    await page.goto('/journal/create')
    await page.getByRole('button', { name: 'Preview' }).click()
    await text(page).fill('It is *so*.')
    await expect(page.getByRole('region', { name: 'Preview' }).locator('em')).toHaveText('so')
  })

  test('images are pasted and dropped before anything is saved, and stay', async ({ browser }) => {
    const page = await open(browser, { user: await createUser() })
    await page.goto('/journal/create')
    await text(page).fill('Look:')
    await bring(page, 'paste')
    await expect(text(page)).toHaveValue(/!\[plan\.png\]\(\/attachments\/\d+\)/)
    await bring(page, 'drop')
    await expect(text(page)).toHaveValue(/(!\[plan\.png\][^!]+){2}/)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('.prose img')).toHaveCount(2)
    await expect
      .poll(() =>
        page
          .locator('.prose img')
          .first()
          .evaluate((one: any) => one.naturalWidth)
      )
      .toBe(1)
  })

  test('a draft survives a closed tab, is let go by hand, and is gone once it is saved', async ({
    browser,
  }) => {
    const first = await open(browser, { user: await createUser() })
    await first.goto('/journal/create')
    await text(first).fill('Not saved yet')
    await expect(first.getByText('Kept as a draft')).toBeVisible()
    await first.close()

    const again = await first.context().newPage()
    await again.goto('/journal/create')
    await expect(text(again)).toHaveValue('Not saved yet')
    await again.getByRole('button', { name: 'Discard' }).click()
    await expect(text(again)).toHaveValue('')
    await again.reload()
    await expect(text(again)).toHaveValue('')

    await text(again).fill('Saved now')
    await expect(again.getByText('Kept as a draft')).toBeVisible()
    await again.getByRole('button', { name: 'Save' }).click()
    await expect(again.locator('.prose')).toHaveText('Saved now')
    await expect
      .poll(() => again.evaluate(() => JSON.stringify(localStorage)))
      .not.toContain('Saved')
    await again.close()
    const last = await first.context().newPage()
    await last.goto('/journal/create')
    await expect(text(last)).toHaveValue('')
  })

  test('everything is there without scripts', async ({ browser, assert }) => {
    const user = await createUser()
    const skill = await skills.create(user, { name: 'Query plans' })
    const page = await open(browser, { user, javascript: false })
    await page.goto('/journal')
    await page.locator('#results').getByRole('link', { name: 'New entry' }).click()
    await page.getByRole('link', { name: 'Week' }).click()
    await expect(text(page)).toHaveValue(/## What mattered this week/)
    await page.getByRole('radio', { name: 'Learning' }).check()
    await text(page).fill('I read [[query plans]].')
    await page.getByLabel('Query plans').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('.prose')).toHaveText('I read Query plans.')
    const evidence = await db.from('evidence').where('claim_id', skill.id)
    assert.lengthOf(evidence, 1)
    await page.goto('/journal')
    await page.getByRole('link', { name: 'Learning' }).first().click()
    await expect(page.locator('#stream')).toContainText('I read Query plans.')
  })

  test('a learning that comes back on Today is found true, and undo brings it back', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    await db.from('users').where('id', user.id).update({ created_at: '2026-01-01T08:00:00.000Z' })
    const entry = await entries.create(user, {
      title: 'Plans',
      takeaway: 'Compare both',
      reviewOn: '2026-11-20',
    })
    const page = await open(browser, { user })
    await page.goto('/today')
    await page.getByRole('button', { name: 'Still true: “Plans”' }).click()
    await expect(page.locator('#reviews')).toHaveCount(0)
    assert.equal((await Entry.findOrFail(entry.id)).reviewStep, 1)
    await page.keyboard.press('z')
    await expect(page.locator('#reviews')).toContainText('Compare both')
    await page.getByRole('button', { name: 'Stop showing “Plans”' }).click()
    await expect(page.locator('#reviews')).toHaveCount(0)
  })
})
