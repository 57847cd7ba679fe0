import { test } from '@japa/runner'
import { addressOfArea } from '#areas'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

const AREAS = ['journal', 'goals', 'skills', 'readiness', 'stories', 'items', 'shelves']

test.group('An area with nothing in it', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('offers its first step once', async ({ client, assert }) => {
    const page = sending(client, await createUser())
    for (const area of AREAS) {
      const text = (await page.get(addressOfArea(area))).text()
      assert.lengthOf(
        text.match(new RegExp(`href="${addressOfArea(area)}/create"`, 'g')) ?? [],
        1,
        area
      )
    }
  })

  test('goes on to offer it when nothing was found', async ({ client }) => {
    const page = sending(client, await createUser())
    for (const area of AREAS.filter((one) => one !== 'skills')) {
      ;(await page.get(`${addressOfArea(area)}?q=nothing`)).assertTextIncludes(
        `href="${addressOfArea(area)}/create"`
      )
    }
  })
})
