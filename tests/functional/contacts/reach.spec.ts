import { test } from '@japa/runner'
import factory from '#database/factories/contact_factory'
import remarkFactory from '#database/factories/remark_factory'
import ChangeSet from '#models/change_set'
import Contact from '#models/contact'
import ContactPoint from '#models/contact_point'
import type User from '#models/user'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

const undoLast = async (page: ReturnType<typeof sending>, user: User) => {
  const set = await ChangeSet.query().where('user_id', user.id).orderBy('id', 'desc').firstOrFail()
  return page.post(`/changes/${set.id}/undo`)
}

test.group('Contacts | Addresses and numbers', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('several of each are kept in their order, and found by a search', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    await page.post('/contacts', {
      'full_name': 'Ana Silva',
      'emails[0][value]': 'ana@halden.example',
      'emails[0][label]': 'Work',
      'emails[1][value]': '',
      'emails[2][value]': 'ana@home.example',
      'phones[0][value]': '+49 30 5550 142',
      'addresses[0][value]': 'Hauptstraße 1\n10115 Berlin',
      'webs[0][value]': 'https://ana.example',
    })
    const contact = await Contact.kept(user).firstOrFail()
    const points = await contact.points()
    assert.deepEqual(
      points.map(({ kind, label, value }) => [kind, label, value]),
      [
        ['email', 'work', 'ana@halden.example'],
        ['email', '', 'ana@home.example'],
        ['phone', '', '+49 30 5550 142'],
        ['address', '', 'Hauptstraße 1\n10115 Berlin'],
        ['web', '', 'https://ana.example'],
      ]
    )
    assert.deepInclude(contact.$attributes, {
      email: 'ana@halden.example',
      phone: '+49 30 5550 142',
      version: 1,
    })
    ;(await page.get('/contacts?q=ana+home')).assertTextIncludes('Ana Silva')
  })

  test('rows are added, moved and taken away before anything is saved', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const typed = {
      'full_name': 'Ana',
      'emails[0][value]': 'first@example.com',
      'emails[1][value]': 'second@example.com',
    }
    const added = await page.post('/contacts', { ...typed, rows: 'add emails' })
    added.assertStatus(200)
    added.assertTextIncludes('emails[2][value]')
    const moved = (await page.post('/contacts', { ...typed, rows: 'up emails 1' })).text()
    assert.isBelow(moved.indexOf('second@example.com'), moved.indexOf('first@example.com'))
    const removed = await page.post('/contacts', { ...typed, rows: 'remove emails 0' })
    assert.notInclude(removed.text(), 'first@example.com')
    assert.lengthOf(await Contact.of(user), 0)
  })

  test('what is wrong is said at its row, and all rows stay', async ({ client, assert }) => {
    const user = await createUser()
    const response = await sending(client, user).post('/contacts', {
      'full_name': 'Ana',
      'emails[0][value]': 'fine@example.com',
      'emails[1][value]': 'no address',
      'birth_day': '31',
      'birth_month': '2',
    })
    response.assertStatus(422)
    response.assertTextIncludes('fine@example.com')
    response.assertTextIncludes('no address')
    assert.lengthOf(await Contact.of(user), 0)
  })

  test('a birthday may be without its year, and must be a day', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const born = { full_name: 'Ana', birth_day: '29', birth_month: '2' }
    await page.post('/contacts', born)
    assert.equal((await Contact.kept(user).firstOrFail()).birthday, '--02-29')
    ;(await page.get('/contacts/birthdays')).assertTextIncludes('Ana')
    ;(await page.post('/contacts', { ...born, birth_year: '1999' })).assertStatus(422)
    ;(await page.post('/contacts', { full_name: 'Ana', birth_day: '2' })).assertStatus(422)
  })

  test('undo brings addresses back, and the first of each with them', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const form = { 'full_name': 'Ana', 'emails[0][value]': 'one@example.com' }
    await page.post('/contacts', form)
    const contact = await Contact.kept(user).firstOrFail()
    await page.put(`/contacts/${contact.id}`, {
      'full_name': 'Ana',
      'emails[0][value]': 'two@example.com',
      'version': String(contact.version),
    })
    await contact.refresh()
    assert.equal(contact.email, 'two@example.com')
    await undoLast(page, user)
    await contact.refresh()
    assert.equal(contact.email, 'one@example.com')
    assert.include(contact.searchText, 'one@example.com')

    // what was made is in the trash whole, and comes back whole
    const made = await ChangeSet.query().where('label', 'contacts.changes.created').firstOrFail()
    await page.post(`/changes/${made.id}/undo`)
    assert.lengthOf(await Contact.kept(user), 0)
    await page.post(`/trash/contact/${contact.id}/restoration`)
    assert.lengthOf(await ContactPoint.of(user).where('contact_id', contact.id), 1)
  })

  test('the API takes one address, or all of them', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['contacts:read', 'contacts:write'])
    const made = await api.post('/api/v1/contacts', { full_name: 'Ana', email: 'A@Example.com' })
    made.assertStatus(201)
    const path = made.header('location')!
    assert.deepEqual(made.body().contact_points, [
      { kind: 'email', label: '', value: 'a@example.com' },
    ])
    const points = [
      { kind: 'email', label: 'home', value: 'b@example.com' },
      { kind: 'phone', label: '', value: '030 5550' },
    ]
    const listed = await api.patch(path, { contact_points: points, email: 'c@example.com' })
    assert.equal(listed.body().email, 'c@example.com')
    assert.lengthOf(listed.body().contact_points, 3)
    const alone = await api.patch(path, { email: 'd@example.com' })
    assert.deepEqual(
      alone.body().contact_points.map(({ value }: any) => value),
      ['d@example.com', 'b@example.com', '030 5550']
    )
    const without = await api.patch(path, { email: null })
    assert.equal(without.body().email, 'b@example.com')
    const wrong = await api.patch(path, { contact_points: [{ kind: 'email', value: 'nothing' }] })
    wrong.assertStatus(422)
    assert.equal(wrong.body().errors[0].field, '/contact_points/0/value')
  })
})

test.group('Contacts | Keeping in touch', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('one click says that two have talked, and the interval begins anew', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const contact = await factory.create(user, { fullName: 'Ana Silva', keepInTouchDays: 30 })
    await page.post(`/contacts/${contact.id}/talks`, { day: '2026-10-01', note: 'The budget' })
    const due = await page.get('/contacts/in_touch')
    due.assertTextIncludes('20 days over')
    await page.post(`/contacts/${contact.id}/talks`)
    const shown = await page.get(`/contacts/${contact.id}`)
    shown.assertTextIncludes('Last contact today')
    shown.assertTextIncludes('The budget')
    await undoLast(page, user)
    ;(await page.get(`/contacts/${contact.id}`)).assertTextIncludes('Last contact')
    assert.lengthOf(await contact.talks(), 1)
    ;(await page.post(`/contacts/${contact.id}/talks`, { day: '2027-01-01' })).assertStatus(422)
  })

  test('the API tells a day of feedback only to who may read it', async ({ client, assert }) => {
    const user = await createUser()
    const contact = await factory.create(user, { keepInTouchDays: 10 })
    const all = await apiOf(client, user, ['contacts:read', 'feedback:read', 'private:read'])
    await remarkFactory.create(user, { contactId: contact.id, day: '2026-11-18' })
    const path = `/api/v1/contacts/${contact.id}`
    assert.deepInclude((await all.get(path)).body(), {
      last_contact_on: '2026-11-18',
      next_contact_on: '2026-11-28',
    })
    const few = await apiOf(client, user, ['contacts:read'])
    assert.isNull((await few.get(path)).body().last_contact_on)
  })
})
