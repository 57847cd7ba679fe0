import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import Skill from '#models/skill'
import factory from '#database/factories/skill_factory'
import { HOSTILE } from '#tests/support/hostile'
import { countQueries } from '#tests/support/queries'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('Skills | Pages', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a skill is added, found by its words, changed and read', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    await page.post('/skills', { ...factory.form, name: 'Übung macht den Meister', level: '2' })
    const record = await Skill.kept(user).firstOrFail()

    assert.equal(record.level, 2)
    const found = await page.get('/skills?q=ubung+meist')
    found.assertTextIncludes('Übung macht den Meister')
    assert.notInclude((await page.get('/skills?q=elsewhere')).text(), 'Übung')

    const form = { ...factory.form, name: 'Another name', version: String(record.version) }
    await page.put(`/skills/${record.id}`, form)
    ;(await page.get(`/skills/${record.id}`)).assertTextIncludes('Another name')
  })

  test('an empty matrix offers a few skills to begin with, which undo takes away', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const empty = await page.get('/skills')
    empty.assertTextIncludes('/skills/create')
    empty.assertTextIncludes('/skills/starter')

    await page.post('/skills/starter')
    assert.lengthOf(await Skill.kept(user), 9)
    ;(await page.get('/skills')).assertTextIncludes('Giving feedback')
    // twice is once
    await page.post('/skills/starter')
    assert.lengthOf(await Skill.kept(user), 9)

    const set = await ChangeSet.query().where('label', 'skills.changes.starter').firstOrFail()
    await page.post(`/changes/${set.id}/undo`)
    assert.lengthOf(await Skill.kept(user), 0)
  })

  test('what was typed stays when it is refused', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const response = await page.post('/skills', { ...factory.form, name: 'x'.repeat(201) })
    response.assertStatus(422)
    response.assertTextIncludes('x'.repeat(201))
    assert.lengthOf(await Skill.of(user), 0)
  })

  test('an edit of what was changed meanwhile shows both and writes nothing', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const record = await factory.create(user)
    const page = sending(client, user)
    const form = (words: string) => ({
      ...{ ...factory.form, name: words, version: '1' },
      anchor_4: `${words} says so`,
    })
    await page.put(`/skills/${record.id}`, form('The first window'))
    const late = await page.put(`/skills/${record.id}`, form('The second window'))
    late.assertStatus(409)
    late.assertTextIncludes('The first window')
    late.assertTextIncludes('The second window')
    for (const words of ['first', 'second']) {
      late.assertTextIncludes(`The ${words} window says so`)
    }
    await record.refresh()
    assert.equal(record.name, 'The first window')
  })

  test('the trash keeps a skill, and undo brings it back', async ({ client, assert }) => {
    const user = await createUser()
    const record = await factory.create(user, { name: 'Kept for later' })
    const page = sending(client, user)
    await page.delete(`/skills/${record.id}`)
    assert.lengthOf(await Skill.kept(user), 0)
    ;(await page.get('/trash')).assertTextIncludes('Kept for later')
    await page.post(`/trash/skill/${record.id}/restoration`)
    assert.lengthOf(await Skill.kept(user), 1)
  })

  test('texts are text and nothing else', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    for (const text of Object.values(HOSTILE)) {
      const words = text.trim().slice(0, 200)
      const record = await factory.create(user, { name: words })
      for (const path of ['/skills', `/skills/${record.id}`, `/skills/${record.id}/edit`]) {
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
      return countQueries(() => sending(client, user).get('/skills'))
    }
    const [few, many] = [await visit(2), await visit(30)]
    assert.isAtMost(few, 12)
    assert.equal(many, few)
  })
})
