import { test } from '@japa/runner'
import Contact from '#models/contact'
import type User from '#models/user'
import { duplicatesOf } from '#queries/duplicates'
import { mergeContacts } from '#services/contacts/merge/merge'
import { planMerge } from '#services/contacts/merge/plan'
import { apiOf } from '#tests/support/api'
import { createContact } from '#tests/support/meetings'
import { sending } from '#tests/support/pages'
import { changing, createUser, freezeClock, freshWorld, personOf } from '#tests/support/world'

const namesOf = async (user: User) =>
  (await duplicatesOf(user)).pairs.map(({ contacts }) => contacts.map((one) => one.full_name))

test.group('Contacts | Not the same person', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('two who were told apart are no duplicates, until that is taken back', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const [one, other] = [
      await createContact(user, 'Jonas Weber'),
      await createContact(user, 'Jonas Weber'),
    ]
    const both = { 'ids[0]': one.id, 'ids[1]': other.id }
    assert.lengthOf(await namesOf(user), 1)
    await sending(client, user).post('/contacts/distinctions', both)
    assert.lengthOf(await namesOf(user), 0)
    const page = await sending(client, user).get('/contacts/duplicates')
    page.assertTextIncludes('Said to be different')
    await sending(client, user).delete('/contacts/distinctions', both)
    assert.lengthOf(await namesOf(user), 1)

    const api = await apiOf(client, user)
    const path = `/api/v1/contacts/${other.id}/distinctions/${one.id}`
    ;(await api.put(path)).assertStatus(204)
    assert.lengthOf((await api.get('/api/v1/contacts/duplicates')).body(), 0)
    ;(await api.delete(path)).assertStatus(204)
    assert.lengthOf((await api.get('/api/v1/contacts/duplicates')).body(), 1)
  })

  test('who stands for both after a merge is told apart from whom either was', async ({
    assert,
  }) => {
    const user = await createUser()
    const [ana, twin, third] = [
      await createContact(user, 'Ana Silva'),
      await createContact(user, 'Ana Silva'),
      await createContact(user, 'Silva, Ana'),
    ]
    await changing(user, (set) => twin.tellFrom(set, third))
    await changing(user, async (set) => {
      await mergeContacts(set, personOf(user), await planMerge(personOf(user), [ana.id, twin.id]))
    })
    assert.lengthOf(await Contact.kept(user), 2)
    assert.deepEqual(await namesOf(user), [])
  })
})
