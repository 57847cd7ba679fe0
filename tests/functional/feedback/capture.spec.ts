import { test } from '@japa/runner'
import Contact from '#models/contact'
import Evidence from '#models/evidence'
import Remark from '#models/remark'
import contacts from '#database/factories/contact_factory'
import remarks from '#database/factories/remark_factory'
import skills from '#database/factories/skill_factory'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('Feedback | Capture', (group) => {
  freshWorld(group)
  freezeClock(group)

  const begin = async () => {
    const user = await createUser()
    const ana = await contacts.create(user, { fullName: 'Ana Silva' })
    const skill = await skills.create(user, { name: 'Presenting', aliases: 'public speaking' })
    return { user, ana, skill }
  }
  const only = (user: { id: number }) => Remark.kept(user).firstOrFail()

  test('a line is feedback from somebody about a skill, and its evidence', async ({
    client,
    assert,
  }) => {
    const { user, ana, skill } = await begin()
    const page = sending(client, user)
    const form = { text: 'Ana: the demo was clear #presenting #q3', kind: 'praise' }
    ;(await page.post('/feedback/capture', form)).assertStatus(302)
    const remark = await only(user)
    assert.include(remark.$attributes, {
      said: 'the demo was clear',
      title: 'the demo was clear',
      contactId: ana.id,
      direction: 'received',
      kind: 'praise',
      day: '2026-11-20',
      status: 'said',
    })
    assert.deepEqual(await remark.skillIds(), [skill.id])
    assert.deepEqual(await remark.tagNames(), ['q3'])
    const evidence = await Evidence.of(user).firstOrFail()
    assert.include(evidence.$attributes, { claimId: skill.id, proofId: remark.id })
    ;(await page.get(`/skills/${skill.id}`)).assertTextIncludes('the demo was clear')
  })

  test('what was said to somebody is given, and shows no skill by itself', async ({
    client,
    assert,
  }) => {
    const { user, ana } = await begin()
    const text = 'to Ana: the numbers come too late #public-speaking'
    await sending(client, user).post('/feedback/capture', { text })
    const remark = await only(user)
    assert.include(remark.$attributes, { direction: 'given', contactId: ana.id })
    assert.lengthOf(await remark.skillIds(), 1)
    assert.lengthOf(await Evidence.of(user), 0)
  })

  test('a name that nobody has stays text, and becomes a contact when wanted', async ({
    client,
    assert,
  }) => {
    const { user } = await begin()
    const page = sending(client, user)
    const text = 'to Zoe: thanks for the notes'
    const preview = await page.post('/feedback/capture/preview', { text })
    preview.assertTextIncludes('Add Zoe to contacts')
    await page.post('/feedback/capture', { text })
    assert.equal((await only(user)).said, text)
    assert.lengthOf(await Contact.kept(user), 1)

    await page.post('/feedback/capture', { text, new_contact: 'Zoe' })
    const zoe = await Contact.kept(user).where('full_name', 'Zoe').firstOrFail()
    const remark = await Remark.kept(user).where('contact_id', zoe.id).firstOrFail()
    assert.equal(remark.said, 'thanks for the notes')
    assert.equal(remark.direction, 'given')
  })

  test('where several are called so, it is asked and never guessed', async ({ client, assert }) => {
    const { user } = await begin()
    const other = await contacts.create(user, { fullName: 'Ana Berg' })
    const page = sending(client, user)
    const form = { text: 'Ana: the demo was clear' }
    const asked = await page.post('/feedback/capture', form)
    asked.assertStatus(422)
    asked.assertTextIncludes('Ana Berg')
    asked.assertTextIncludes('Ana: the demo was clear')
    assert.lengthOf(await Remark.kept(user), 0)
    await page.post('/feedback/capture', { ...form, contact_id: String(other.id) })
    assert.equal((await only(user)).contactId, other.id)
  })

  test('what was clicked off stays text', async ({ client, assert }) => {
    const { user } = await begin()
    await sending(client, user).post('/feedback/capture', {
      text: 'Ana: was clear #presenting',
      ignore: ['0:4:Ana:', '15:26:#presenting'],
    })
    const remark = await only(user)
    assert.equal(remark.said, 'Ana: was clear #presenting')
    assert.isNull(remark.contactId)
    assert.lengthOf(await remark.skillIds(), 0)
  })

  test('a line can be the answer that was waited for', async ({ client, assert }) => {
    const { user, ana } = await begin()
    const page = sending(client, user)
    const asked = { contact_id: String(ana.id), context: 'How I plan', asked_on: '2026-11-08' }
    await page.post('/feedback/ask', asked)
    const waiting = await only(user)
    assert.include(waiting.$attributes, { status: 'asked', day: '2026-11-08', title: 'How I plan' })
    const text = 'Ana: say no earlier'
    const preview = await page.post('/feedback/capture/preview', { text })
    preview.assertTextIncludes('How I plan, asked 12 days ago')

    await page.post('/feedback/capture', { text, answers: String(waiting.id) })
    const remark = await only(user)
    assert.equal(remark.id, waiting.id)
    assert.include(remark.$attributes, {
      status: 'said',
      said: 'say no earlier',
      day: '2026-11-20',
    })
    const late = await page.post('/feedback/capture', { text, answers: String(waiting.id) })
    late.assertStatus(422)
  })

  test('nothing is kept of an empty line, and the line stays as typed', async ({
    client,
    assert,
  }) => {
    const { user } = await begin()
    const page = sending(client, user)
    for (const text of ['', '  ', '#presenting']) {
      ;(await page.post('/feedback/capture', { text })).assertStatus(422)
    }
    const long = `Ana: ${'x'.repeat(2001)}`
    const refused = await page.post('/feedback/capture', { text: long })
    refused.assertStatus(422)
    refused.assertTextIncludes(long)
    assert.lengthOf(await Remark.of(user), 0)
  })

  test('the preview is a part with scripts and the whole page without', async ({
    client,
    assert,
  }) => {
    const { user } = await begin()
    await remarks.create(user, { said: 'Said before' })
    const form = { text: 'Ana: clear #presenting' }
    const whole = await sending(client, user).post('/feedback/capture/preview', form)
    whole.assertTextIncludes('Said before')
    whole.assertTextIncludes('From Ana Silva')
    const part = await client
      .post('/feedback/capture/preview')
      .loginAs(user)
      .withCsrfToken()
      .header('X-Requested-With', 'XMLHttpRequest')
      .form(form)
    assert.notInclude(part.text(), 'Said before')
    part.assertTextIncludes('From Ana Silva')
    part.assertTextIncludes('Presenting')
  })
})
