import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import ChangeSet from '#models/change_set'
import Contact from '#models/contact'
import type User from '#models/user'
import { exportCards } from '#services/contacts/cards/export'
import { planCards } from '#services/contacts/cards/import'
import { rewriteContact, writeContact } from '#services/contacts/write'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { changing, createUser, freezeClock, freshWorld, personOf } from '#tests/support/world'

const card = (...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n')

const ANA = card(
  'FN:Ana Silva',
  'N:Silva;Ana;;Dr.;',
  'ORG:Halden;Marketing',
  'EMAIL;TYPE=work:ana@halden.example',
  'TEL;TYPE=cell:+49 170 5550142',
  'BDAY:--0314',
  'CATEGORIES:clients',
  'NOTE:Prefers a call',
  'UID:urn:uuid:1',
  'GEO:geo:52.5,13.4'
)
const JONAS = card('FN:Jonas Weber', 'EMAIL:jonas@halden.example')

const actions = async (cards: string, user: User) =>
  (await planCards(cards, personOf(user))).steps.map(({ action }) => action)
const digestIn = (html: string) => /name="digest" value="([^"]+)"/.exec(html)![1]
const send = (client: ApiClient, user: User, cards: string, digest?: string) =>
  sending(client, user).post('/contacts/cards', { cards, ...(digest && { digest }) })
const contact = (user: User, input: Record<string, unknown>) =>
  changing(user, (change) => writeContact(change, personOf(user), input as any))

test.group('Contacts | vCards', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('are shown first, imported as one change, and taken back as one', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const shown = await send(
      client,
      user,
      ANA + JONAS + 'BEGIN:VCARD\r\nFN:Broken\r\nEND:VCARD\r\n'
    )
    shown.assertStatus(200)
    shown.assertTextIncludes('2 new contacts')
    shown.assertTextIncludes('Line 19: This card does not say version')
    assert.lengthOf(await Contact.of(user), 0)

    await send(client, user, ANA + JONAS, digestIn(shown.text()))
    const ana = await Contact.kept(user).where('full_name', 'Ana Silva').firstOrFail()
    assert.deepInclude(ana.$attributes, {
      company: 'Halden',
      email: 'ana@halden.example',
      birthday: '--03-14',
      cardUid: 'urn:uuid:1',
    })
    assert.deepEqual(await ana.tagNames(), ['clients'])
    const set = await ChangeSet.query().where('label', 'contacts.changes.imported').firstOrFail()
    await sending(client, user).post(`/changes/${set.id}/undo`)
    assert.lengthOf(await Contact.kept(user), 0)
  })

  test('nothing is imported that is not as it was shown', async ({ client, assert }) => {
    const user = await createUser()
    const shown = await send(client, user, ANA)
    await contact(user, { full_name: 'Ana', email: 'ana@halden.example' })
    const late = await send(client, user, ANA, digestIn(shown.text()))
    late.assertStatus(200)
    late.assertTextIncludes('Something changed since you looked')
    assert.lengthOf(await Contact.kept(user), 1)
  })

  test('who is there already is recognised by UID, address or number', async ({ assert }) => {
    const user = await createUser()
    await changing(user, async (change) => {
      const person = personOf(user)
      await writeContact(change, person, { full_name: 'A. Silva', email: 'ANA@halden.example' })
      await writeContact(change, person, { full_name: 'Kofi Mensah', phone: '030 5550 177' })
    })
    assert.deepEqual(await actions(ANA, user), ['change'])
    assert.deepEqual(await actions(card('FN:Kofi Mensah', 'TEL:+49 30 5550177'), user), ['change'])
    // the number of an office is not one person's
    assert.deepEqual(await actions(card('FN:Mei Tanaka', 'TEL:+49 30 5550177'), user), ['create'])
  })

  test('an import adds, and takes nothing away', async ({ client, assert }) => {
    const user = await createUser()
    const ana = await contact(user, {
      full_name: 'Ana Souza',
      email: 'ana@halden.example',
      birthday: '1988-03-14',
      notes: 'My own words',
      tags: ['friends'],
      contact_points: [{ kind: 'web', label: '', value: 'https://ana.example' }],
    })
    const api = await apiOf(client, user, ['contacts:read', 'contacts:write'])
    const done = await api.post('/api/v1/contacts/cards', { cards: ANA })
    done.assertStatus(201)
    assert.deepInclude(done.body()[0], { action: 'change', contact_id: ana.id })
    await ana.refresh()
    assert.deepInclude(ana.$attributes, {
      fullName: 'Ana Souza',
      nicknames: 'Ana Silva',
      birthday: '1988-03-14',
      company: 'Halden',
      notes: 'My own words\n\nPrefers a call',
    })
    assert.deepEqual(await ana.tagNames(), ['clients', 'friends'])
    assert.lengthOf(await ana.points(), 3)
    assert.deepEqual(await actions(ANA, user), ['same'])
  })

  test('what no field holds comes out again, also after an edit', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['contacts:read', 'contacts:write'])
    await api.post('/api/v1/contacts/cards', { cards: ANA })
    const ana = await Contact.kept(user).firstOrFail()
    await changing(user, (change) =>
      rewriteContact(change, personOf(user), ana, { role: 'Head of marketing' })
    )
    const page = await sending(client, user).get(`/contacts/cards?ids[]=${ana.id}`)
    assert.match(page.header('content-type')!, /^text\/vcard/)
    for (const line of ANA.trim().split('\r\n')) assert.include(page.text(), line)
    assert.include(page.text(), 'TITLE:Head of marketing')
    const old = await api.get('/api/v1/contacts/cards?version=3.0')
    assert.include(old.text(), 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-14')
  })

  test('what was exported is recognised, here as the same and elsewhere as new', async ({
    assert,
  }) => {
    const user = await createUser()
    await contact(user, { full_name: 'Ana Silva', email: 'ana@example.com', notes: 'a\nb' })
    await contact(user, { full_name: 'Only a name', birthday: '--02-29', tags: ['a', 'b'] })
    for (const version of ['3.0', '4.0'] as const) {
      const cards = await exportCards(user, null, version)
      assert.deepEqual(await actions(cards, user), ['same', 'same'])
      assert.deepEqual(await actions(cards, await createUser()), ['create', 'create'])
    }
  })

  test('a text without a card, and no text at all, are refused in words', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const wrong = await page.post('/contacts/cards', { cards: 'Dear Sir or Madam' })
    wrong.assertStatus(422)
    wrong.assertTextIncludes('it has to begin with BEGIN:VCARD')
    ;(await page.post('/contacts/cards', {})).assertStatus(422)
    const api = await apiOf(client, user, ['contacts:write'])
    ;(await api.post('/api/v1/contacts/cards', { cards: 'no' })).assertStatus(422)
    assert.lengthOf(await Contact.of(user), 0)
  })

  test('a thousand cards are imported at once', async ({ client, assert }) => {
    const user = await createUser()
    const all = Array.from({ length: 1000 }, (_, at) =>
      card(`FN:Person ${at}`, `EMAIL:p${at}@example.com`)
    ).join('')
    const api = await apiOf(client, user, ['contacts:write'])
    const done = await api.post('/api/v1/contacts/cards', { cards: all })
    done.assertStatus(201)
    assert.lengthOf(done.body(), 1000)
    assert.lengthOf(await Contact.kept(user).select('id'), 1000)
  })
})
