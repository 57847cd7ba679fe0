import { test } from '@japa/runner'
import mail from '@adonisjs/mail/services/main'
import type InvitationMail from '#mails/invitation_mail'
import User from '#models/user'
import { settled } from '#services/background'
import { DESKTOP, emptyWorld, expect, open, PHONE } from '#tests/support/browser'
import { createTask, createUser, freezeClock, PASSWORD } from '#tests/support/world'

const SECRET = 'Zebrafinch'

test.group('An administrator keeps the instance', (group) => {
  emptyWorld(group)
  freezeClock(group)
  group.each.setup(() => () => mail.restore())

  for (const javascript of [true, false]) {
    test(`invites, keeps out and lets in again, without a line of what is kept, ${javascript ? 'with' : 'without'} scripts`, async ({
      browser,
      assert,
    }) => {
      const { mails } = mail.fake()
      const admin = await createUser({ isAdmin: true, fullName: 'Ana Ruiz' })
      const page = await open(browser, { user: admin, javascript })
      const look = async () => assert.notInclude(await page.content(), SECRET)

      await page.goto('/admin')
      await page.getByRole('link', { name: 'Invite someone' }).click()
      await page.getByLabel('E-mail address').fill('ben@example.com')
      await page.getByRole('button', { name: 'Invite' }).click()
      await expect(page.getByText('A mail with this link is on its way')).toBeVisible()
      await settled()
      const [sent] = mails.sent() as InvitationMail[]

      const theirs = await open(browser, { size: javascript ? DESKTOP : PHONE })
      await theirs.goto(`/sign-up?invitation=${sent.token}`)
      await theirs.getByLabel('Your name').fill('Ben Okri')
      await theirs.getByLabel('Password', { exact: true }).fill(PASSWORD)
      await theirs.getByRole('button', { name: 'Make account' }).click()
      await theirs.waitForURL('**/today')
      const ben = await User.findByOrFail('email', 'ben@example.com')
      await createTask(ben, { title: `Feed the ${SECRET}`, plannedOn: '2026-11-20' })
      await theirs.goto('/tasks')
      await expect(theirs.getByText(`Feed the ${SECRET}`).first()).toBeVisible()

      await page.goto('/admin/accounts')
      await expect(page.getByText('1 record')).toBeVisible()
      await look()
      await page.getByRole('link', { name: 'Ben Okri' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ben Okri')
      await look()
      await page.getByRole('link', { name: 'Keep out' }).click()
      const asked = javascript ? page.locator('up-modal') : page
      await expect(asked.getByText('Nothing is deleted, and you can')).toBeVisible()
      await asked.getByRole('button', { name: 'Keep out' }).click()
      await expect(page.getByText('Ana Ruiz kept Ben Okri out')).toBeVisible()
      if (javascript) await expect(page.locator('up-modal')).toHaveCount(0)
      await look()

      await theirs.goto('/tasks')
      await theirs.getByLabel('E-mail address').fill(ben.email)
      await theirs.getByLabel('Password', { exact: true }).fill(PASSWORD)
      await theirs.getByRole('button', { name: 'Sign in' }).click()
      await expect(theirs.getByText('do not belong together')).toBeVisible()

      await page.getByRole('button', { name: 'Let in' }).click()
      await expect(page.getByText('Ana Ruiz let Ben Okri in again')).toBeVisible()
      await theirs.getByLabel('Password', { exact: true }).fill(PASSWORD)
      await theirs.getByRole('button', { name: 'Sign in' }).click()
      await expect(theirs.getByText(`Feed the ${SECRET}`).first()).toBeVisible()

      await page.goto('/admin/trail')
      await expect(page.getByText('Ana Ruiz invited ben@example.com')).toBeVisible()
      await look()
    })
  }
})
