import { test } from '@japa/runner'
import { addressOfArea, AREAS, type AreaName } from '#areas'
import { AREA_FACTORIES, titleAttribute } from '#tests/support/areas'
import { HOSTILE } from '#tests/support/hostile'
import { sending } from '#tests/support/pages'
import { countQueries } from '#tests/support/queries'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

/** What the pages of an area promise, whatever its records are. */
export function areaPages(area: AreaName) {
  const { record: type } = AREAS[area]
  const factory = AREA_FACTORIES[area]
  const { field: title, most } = factory.named ?? { field: AREAS[area].title, most: 200 }
  const { model } = factory
  const path = addressOfArea(area)
  const called = (words: string) => ({ ...factory.form, [title]: words })

  test.group(`Pages of an area | ${area}`, (group) => {
    freshWorld(group)
    freezeClock(group)

    test('a record is added, found by its words, changed and read', async ({ client, assert }) => {
      const user = await createUser()
      const page = sending(client, user)
      await page.post(path, factory.begin ?? called('Übung macht den Meister'))
      const record = await model.kept(user).firstOrFail()
      if (factory.begin) {
        const said = { ...called('Übung macht den Meister'), version: String(record.version) }
        await page.put(`${path}/${record.id}`, said)
        await record.refresh()
      }

      const found = await page.get(`${path}?q=ubung+meist`)
      found.assertTextIncludes('Übung macht den Meister')
      assert.notInclude((await page.get(`${path}?q=elsewhere`)).text(), 'Übung')

      const form = { ...called('Another name'), version: String(record.version) }
      await page.put(`${path}/${record.id}`, form)
      ;(await page.get(`${path}/${record.id}`)).assertTextIncludes('Another name')
    })

    test('an empty list says what belongs there', async ({ client }) => {
      const page = sending(client, await createUser())
      ;(await page.get(path)).assertTextIncludes(`${path}/create`)
    })

    test('what was typed stays when it is refused', async ({ client, assert }) => {
      const user = await createUser()
      const page = sending(client, user)
      const typed = called('x'.repeat(most + 1))
      const there = factory.begin ? await factory.create(user) : null
      const response = there
        ? await page.put(`${path}/${there.id}`, { ...typed, version: '1' })
        : await page.post(path, typed)
      response.assertStatus(422)
      response.assertTextIncludes('x'.repeat(most + 1))
      const kept = await model.of(user)
      assert.deepEqual(
        kept.map(({ version }: any) => version),
        there ? [1] : []
      )
    })

    test('an edit of what was changed meanwhile shows both and writes nothing', async ({
      client,
      assert,
    }) => {
      const user = await createUser()
      const record = await factory.create(user)
      const page = sending(client, user)
      const form = (words: string) => ({ ...called(words), version: '1' })
      await page.put(`${path}/${record.id}`, form('The first window'))
      const late = await page.put(`${path}/${record.id}`, form('The second window'))
      late.assertStatus(409)
      late.assertTextIncludes('The first window')
      late.assertTextIncludes('The second window')
      await record.refresh()
      assert.equal(record[titleAttribute(area)], 'The first window')
    })

    test('the trash keeps a record, and gives it back', async ({ client, assert }) => {
      const user = await createUser()
      const record = await factory.create(user, { [titleAttribute(area)]: 'Kept for later' })
      const page = sending(client, user)
      await page.delete(`${path}/${record.id}`)
      assert.lengthOf(await model.kept(user), 0)
      ;(await page.get('/trash')).assertTextIncludes('Kept for later')
      await page.post(`/trash/${type}/${record.id}/restoration`)
      assert.lengthOf(await model.kept(user), 1)
    })

    test('texts are text and nothing else', async ({ client, assert }) => {
      const user = await createUser()
      const page = sending(client, user)
      for (const text of Object.values(HOSTILE)) {
        const words = text.trim().slice(0, 200)
        const record = await factory.create(user, { [titleAttribute(area)]: words })
        for (const one of [path, `${path}/${record.id}`, `${path}/${record.id}/edit`]) {
          const response = await page.get(one)
          response.assertStatus(200)
          assert.notMatch(response.text(), /<script>alert|onerror=alert\(1\)>/, one)
        }
      }
    })

    test('a long list asks the database no more than a short one', async ({ client, assert }) => {
      const visit = async (count: number) => {
        const user = await createUser()
        for (let at = 0; at < count; at++) await factory.create(user)
        return countQueries(() => sending(client, user).get(path))
      }
      const [few, many] = [await visit(2), await visit(30)]
      assert.isAbove(few, 0)
      assert.isAtMost(many, few)
    })
  })
}
