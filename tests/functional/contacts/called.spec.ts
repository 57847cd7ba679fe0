import { test } from '@japa/runner'
import factory from '#database/factories/contact_factory'
import { contactsCalled } from '#queries/contacts_called'
import { changing, createUser, freezeClock, freshWorld, personOf } from '#tests/support/world'

test.group('Contacts | Who is meant', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a name means whom it names best', async ({ assert }) => {
    const user = await createUser()
    const silva = await factory.create(user, { fullName: 'Ana Silva' })
    const sousa = await factory.create(user, { fullName: 'Ána Sousa', nicknames: 'Aninha' })
    await factory.create(user, { fullName: 'Anabel 100%' })
    await factory.create(await createUser(), { fullName: 'Ana Silva' })
    const called = async (name: string) =>
      (await contactsCalled(personOf(user), name)).map((one) => one.full_name)

    assert.deepEqual(await called('ana'), ['Ana Silva', 'Ána Sousa'])
    assert.deepEqual(await called('ANA s'), ['Ana Silva', 'Ána Sousa'])
    assert.deepEqual(await called('ana silva'), ['Ana Silva'])
    assert.deepEqual(await called('anab'), ['Anabel 100%'])
    assert.deepEqual(await called('aninha'), ['Ána Sousa'])
    for (const nobody of ['', 'silva', '%', 'an_', 'Anna']) {
      assert.deepEqual(await called(nobody), [], nobody)
    }
    // who was met last comes first
    await changing(user, (change) => sousa.talked(change, '2026-11-19', ''))
    await changing(user, (change) => silva.talked(change, '2026-10-01', ''))
    assert.deepEqual(await called('ana'), ['Ána Sousa', 'Ana Silva'])
  })
})
