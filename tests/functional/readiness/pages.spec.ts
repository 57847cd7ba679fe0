import { test } from '@japa/runner'
import Role from '#models/role'
import factory from '#database/factories/role_factory'
import { HOSTILE } from '#tests/support/hostile'
import { countQueries } from '#tests/support/queries'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('Readiness | Pages', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a role is added, found by its words, changed and read', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    await page.post('/readiness', { ...factory.form, title: 'Übung macht den Meister' })
    const record = await Role.kept(user).firstOrFail()

    const found = await page.get('/readiness?q=ubung+meist')
    found.assertTextIncludes('Übung macht den Meister')
    assert.notInclude((await page.get('/readiness?q=elsewhere')).text(), 'Übung')

    const form = { ...factory.form, title: 'Another name', version: String(record.version) }
    await page.put(`/readiness/${record.id}`, form)
    ;(await page.get(`/readiness/${record.id}`)).assertTextIncludes('Another name')
  })

  test('an empty list says what belongs there', async ({ client }) => {
    const page = sending(client, await createUser())
    ;(await page.get('/readiness')).assertTextIncludes('/readiness/create')
  })

  test('what was typed stays when it is refused', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const response = await page.post('/readiness', { ...factory.form, title: 'x'.repeat(201) })
    response.assertStatus(422)
    response.assertTextIncludes('x'.repeat(201))
    assert.lengthOf(await Role.of(user), 0)
  })

  test('an edit of what was changed meanwhile shows both and writes nothing', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const record = await factory.create(user)
    const page = sending(client, user)
    const form = (words: string) => ({ ...factory.form, title: words, version: '1' })
    await page.put(`/readiness/${record.id}`, form('The first window'))
    const late = await page.put(`/readiness/${record.id}`, form('The second window'))
    late.assertStatus(409)
    late.assertTextIncludes('The first window')
    late.assertTextIncludes('The second window')
    await record.refresh()
    assert.equal(record.title, 'The first window')
  })

  test('the trash keeps a role, and undo brings it back', async ({ client, assert }) => {
    const user = await createUser()
    const record = await factory.create(user, { title: 'Kept for later' })
    const page = sending(client, user)
    await page.delete(`/readiness/${record.id}`)
    assert.lengthOf(await Role.kept(user), 0)
    ;(await page.get('/trash')).assertTextIncludes('Kept for later')
    await page.post(`/trash/role/${record.id}/restoration`)
    assert.lengthOf(await Role.kept(user), 1)
  })

  test('texts are text and nothing else', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    for (const text of Object.values(HOSTILE)) {
      const words = text.trim().slice(0, 200)
      const record = await factory.create(user, { title: words })
      for (const path of [
        '/readiness',
        `/readiness/${record.id}`,
        `/readiness/${record.id}/edit`,
      ]) {
        const response = await page.get(path)
        response.assertStatus(200)
        assert.notMatch(response.text(), /<script>alert|onerror=alert\(1\)>/, path)
      }
    }
  })

  test('a long list asks the database no more than a short one', async ({ client, assert }) => {
    const visit = async (count: number) => {
      const user = await createUser()
      for (let at = 0; at < count; at++) await factory.create(user)
      return countQueries(() => sending(client, user).get('/readiness'))
    }
    const [few, many] = [await visit(2), await visit(30)]
    assert.isAbove(few, 0)
    assert.isAtMost(many, few)
  })
})
