import { test } from '@japa/runner'
import { type Area, type AreaName, AREAS } from '#areas'
import { OPERATIONS } from '#api/v1/index'
import type { Scope } from '#services/api/scopes'
import { apiOf } from '#tests/support/api'
import { AREA_FACTORIES, titleAttribute } from '#tests/support/areas'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

/**
 * What the API of an area promises, whatever its records are.
 * @param unfit what is refused, a field and its value; a record without a name unless an area allows that
 */
export function areaApi(area: AreaName, unfit?: [field: string, value: unknown]) {
  const entry: Area = AREAS[area]
  const factory = AREA_FACTORIES[area]
  const title = factory.named?.field ?? entry.title
  const { model } = factory
  const address = `/api/v1/${area}`
  /** What the contract gives as an example. */
  const example: any = OPERATIONS.find(({ name }) => name === `${area}.store`)!.body!.example
  const scopes = (...verbs: Array<'read' | 'write'>): Scope[] => [
    ...verbs.map((verb) => `${area}:${verb}` as const),
    ...(entry.private ? (['private:read'] as const) : []),
  ]

  test.group(`API of an area | ${area}`, (group) => {
    freshWorld(group)
    freezeClock(group)

    test('a record is created, read, replaced, changed and put into the trash', async ({
      client,
      assert,
    }) => {
      const user = await createUser()
      const api = await apiOf(client, user, scopes('read', 'write'))
      const created = await api.post(address, example)
      created.assertStatus(201)
      assert.deepInclude(created.body(), example)
      const path = created.header('location')!
      assert.deepEqual((await api.get(path)).body(), created.body())

      const replaced = await api.put(path, { ...example, [title]: 'Another name' })
      assert.equal(replaced.body()[title], 'Another name')
      const changed = await api.patch(path, { [title]: 'A third name' })
      assert.deepInclude(changed.body(), { ...example, [title]: 'A third name' })
      ;(await api.delete(path)).assertStatus(204)
      ;(await api.get(path)).assertStatus(404)
      assert.lengthOf(await model.of(user), 1)
    })

    test('a list is in order, and narrowed by words', async ({ client, assert }) => {
      const user = await createUser()
      for (const words of ['übrig', 'Anfang', 'Zuletzt']) {
        await factory.create(user, { [titleAttribute(area)]: words })
      }
      const api = await apiOf(client, user, scopes('read'))
      const names = async (query: string) =>
        (await api.get(`${address}?${query}`)).body().map((one: any) => one[title])
      assert.deepEqual(await names(`sort=${entry.title}`), ['Anfang', 'übrig', 'Zuletzt'])
      assert.deepEqual(await names('filter[q]=UBR'), ['übrig'])
    })

    test('what does not fit is refused by name', async ({ client, assert }) => {
      const user = await createUser()
      const api = await apiOf(client, user, scopes('write'))
      const [field, value] = unfit ?? [title, '']
      const response = await api.post(address, { ...example, [field]: value })
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, `/${field}`)
      assert.lengthOf(await model.of(user), 0)
    })
  })
}
