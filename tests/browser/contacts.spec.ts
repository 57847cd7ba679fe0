import { test } from '@japa/runner'
import meetingFactory from '#database/factories/meeting_factory'
import remarkFactory from '#database/factories/remark_factory'
import Contact from '#models/contact'
import MeetingAttendee from '#models/meeting_attendee'
import Remark from '#models/remark'
import type User from '#models/user'
import { writeContact } from '#services/contacts/write'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { changing, createUser, freezeClock, personOf } from '#tests/support/world'

/** Ana twice, each with a meeting and feedback of her own. */
async function twoOfAna(user: User) {
  const made: Contact[] = []
  for (const input of [
    { full_name: 'Ana Silva', email: 'ana@halden.example', role: 'Head of marketing' },
    { full_name: 'Silva, Ana', phone: '+49 30 5550 142', company: 'Halden' },
  ]) {
    const contact = await changing(user, (change) => writeContact(change, personOf(user), input))
    const title = `Meeting of ${input.full_name}`
    const meeting = await meetingFactory.create(user, { title })
    await changing(user, (change) =>
      change.create(MeetingAttendee, { meetingId: meeting.id, contactId: contact.id })
    )
    const said = `Feedback of ${input.full_name}`
    await remarkFactory.create(user, { contactId: contact.id, said })
    made.push(contact)
  }
  return made
}

test.group('Contacts in the browser', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('a merge of two with meetings and feedback is previewed, done, and undone without loss', async ({
    browser,
    assert,
  }) => {
    const user = await createUser()
    const [ana, other] = await twoOfAna(user)
    const page = await open(browser, { user })
    await page.goto('/contacts/duplicates')
    await expect(page.getByText('Same name')).toBeVisible()
    await page.getByRole('link', { name: /^Compare and merge/ }).click()
    const main = page.getByRole('main')
    for (const words of ['+49 30 5550 142', 'Halden', '1 meeting', '1 piece of feedback']) {
      await expect(main).toContainText(words)
    }
    await page.getByRole('radio', { name: 'Ana Silva', exact: true }).check()
    await page.getByRole('button', { name: 'Merge 2 contacts' }).click()

    await expect(page.getByRole('heading', { level: 1, name: 'Ana Silva' })).toBeVisible()
    const timeline = page.locator('#timeline')
    for (const words of ['Meeting of Ana Silva', 'Meeting of Silva, Ana']) {
      await expect(timeline).toContainText(words)
    }
    await expect(timeline).toContainText('Feedback of Silva, Ana')
    assert.lengthOf(await Contact.kept(user), 1)

    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(timeline).not.toContainText('Meeting of Silva, Ana')
    assert.lengthOf(await Contact.kept(user), 2)
    for (const one of [ana, other]) {
      assert.lengthOf(await MeetingAttendee.of(user).where('contact_id', one.id), 1)
      assert.lengthOf(await Remark.of(user).where('contact_id', one.id), 1)
    }
    await page.goto(`/contacts/${other.id}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Silva, Ana' })).toBeVisible()
    await expect(page.locator('.points')).toContainText('+49 30 5550 142')
  })

  test('rows for addresses come and go, with scripts and without', async ({ browser, assert }) => {
    const user = await createUser()
    for (const javascript of [true, false]) {
      const page = await open(browser, { user, javascript })
      await page.goto('/contacts/create')
      await page.locator('[name="full_name"]').fill('Kofi Mensah')
      await page.locator('[name="emails[0][value]"]').fill('first@example.com')
      await page.getByRole('button', { name: 'Add an e-mail address' }).click()
      await page.locator('[name="emails[1][value]"]').fill('second@example.com')
      await page.getByRole('button', { name: 'E-mail 2: move up' }).click()
      await expect(page.locator('[name="emails[0][value]"]')).toHaveValue('second@example.com')
      await page.getByRole('button', { name: 'E-mail 2: remove' }).click()
      await expect(page.locator('[name="emails[1][value]"]')).toHaveCount(0)
      await page.locator('[name="full_name"]').press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: 'Kofi Mensah' })).toBeVisible()
      const [contact] = await Contact.kept(user).orderBy('id', 'desc')
      assert.equal(contact.email, 'second@example.com')
    }
  })

  test('that two have talked is one click, and one key to take it back', async ({ browser }) => {
    const user = await createUser()
    const [ana] = await twoOfAna(user)
    const page = await open(browser, { user })
    await page.goto(`/contacts/${ana.id}`)
    await page.getByRole('button', { name: 'Talked today' }).click()
    await expect(page.locator('.contact-touch')).toContainText('Last contact today')
    await expect(page.locator('#timeline')).toContainText('Talked')
    await page.keyboard.press('z')
    await expect(page.locator('#timeline .contact-event-words', { hasText: 'Talked' })).toHaveCount(
      0
    )
  })
})
