import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import factory from '#database/factories/item_factory'
import { areaPages } from '#tests/support/area_pages'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

areaPages('items')

test.group('Items | Pages', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('an undo that would write over something says so in the item’s own words', async ({
    client,
  }) => {
    const user = await createUser()
    const record = await factory.create(user, { kind: 'film' })
    const page = sending(client, user)
    const send = (kind: string, version: string) =>
      page.put(`/library/${record.id}`, { ...factory.form, kind, version })
    await send('series', '1')
    const { id } = await ChangeSet.of(user).orderBy('seq', 'desc').firstOrFail()
    await send('podcast', '2')
    const response = await page.post(`/changes/${id}/undo`)
    response.assertStatus(409)
    for (const words of ['Kind', 'Film', 'Podcast']) response.assertTextIncludes(words)
  })
})
